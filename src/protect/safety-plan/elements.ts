import type { Said } from '../../algorithms/facts/sourced.ts'

export type Group = 'now' | 'leaving' | 'after' | 'later'
export type Element = { readonly code: string; readonly group: Group; readonly said: Said; /** False: for those who work with her; never on her sheet. */ readonly hers: boolean }
const one = (code: string, group: Group, en: string, fr: string, hers = true): Element => ({ code, group, said: { en, fr }, hers })

/** Twenty-two parts of a safety plan (elements secondary: practice guides; structure ours, 2026-11). None must be filled; a plan of one line is a plan. */
export const elements: readonly Element[] = [
  one('SP01', 'now', 'Who is a danger, and how they may reach me', 'Qui est un danger, et comment on peut me joindre'),
  one('SP02', 'now', 'Signs that danger rises', 'Signes que le danger monte'),
  one('SP03', 'now', 'What I do at once; ways out; rooms to avoid', 'Ce que je fais aussitôt; issues; pièces à éviter'),
  one('SP04', 'now', 'When to call or write, who may answer, what to say', 'Quand appeler ou écrire, qui peut répondre, quoi dire'),
  one('SP05', 'now', 'Words we agreed on: I can talk, I cannot, call for help, come and get me', 'Mots convenus\u00a0: je peux parler, je ne peux pas, appelez à l’aide, venez me chercher'),
  one('SP06', 'now', 'People I trust, numbers I know by heart', 'Personnes de confiance, numéros que je sais par cœur'),
  one('SP07', 'leaving', 'Papers to keep or copy, and where they are', 'Papiers à garder ou à copier, et où ils sont'),
  one('SP08', 'leaving', 'A bag: medicine, money, keys, charger, the children’s things', 'Un sac\u00a0: médicaments, argent, clés, chargeur, choses des enfants'),
  one('SP09', 'leaving', 'A safe place tonight, and a second one', 'Un lieu sûr ce soir, et un deuxième'),
  one('SP10', 'leaving', 'How I get there, the way, where we meet', 'Comment j’y vais, le chemin, où l’on se rencontre'),
  one('SP11', 'leaving', 'Children: who may fetch them, what they know', 'Enfants\u00a0: qui peut les chercher, ce qu’ils savent'),
  one('SP12', 'leaving', 'Animals', 'Animaux'),
  one('SP13', 'after', 'Phone, accounts, location, cameras, tags, the car', 'Téléphone, comptes, position, caméras, balises, voiture'),
  one('SP14', 'after', 'Work: employer, lodging, recruiter, co-workers', 'Travail\u00a0: employeur, logement, recruteur, collègues'),
  one('SP15', 'after', 'Family threatened far away', 'Famille menacée au loin'),
  one('SP16', 'after', 'Substances, and what to do in an overdose', 'Substances, et que faire en cas de surdose'),
  one('SP17', 'after', 'When I think of ending my life', 'Quand je pense à mettre fin à mes jours'),
  one('SP18', 'after', 'Court days and ways there', 'Jours au tribunal et chemins pour y aller'),
  one('SP19', 'after', 'Images of me online', 'Images de moi en ligne'),
  one('SP20', 'later', 'If I go back: no blame, and how we find each other again', 'Si j’y retourne\u00a0: aucun reproche, et comment se retrouver'),
  one('SP21', 'later', 'Safety of those who work with her', 'Sécurité de celles et ceux qui l’accompagnent', false),
  one('SP22', 'later', 'What would make us look at this again', 'Ce qui nous ferait revoir ceci'),
]
export const elementCodes = elements.map(e => e.code) as [string, ...string[]]
/** Never on a sheet unless she asks for all of it: whoever finds it would learn the words agreed on, and where she goes. */
export const keptOff: ReadonlySet<string> = new Set(['SP05', 'SP09', 'SP10', 'SP11'])
export const elementOf = (code: string): Element | undefined => elements.find(e => e.code === code)
