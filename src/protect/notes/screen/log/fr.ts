import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Contacts et notes', lead: 'Qui a été joint et ce qui a été convenu. Écrivez ce dont elle a besoin, pas ce qui lui est arrivé.',
  none: 'Rien n’est encore écrit. Notez le prochain contact quand il a lieu.', more: 'Seuls les cent plus récents sont montrés.',
  level_needs: 'Pour l’équipe de soutien', level_health: 'Santé', level_counselling: 'Accompagnement', level_legal: 'Privilégié',
  levelNote_needs: 'Toutes les personnes qu’elle a acceptées pour ses besoins', levelNote_health: 'Seulement qui peut lire sa section santé', levelNote_counselling: 'À vous seulement\u00a0: aucun collègue ne la lit. Un tribunal peut quand même être saisi d’une demande', levelNote_legal: 'Pour son avocat et les personnes qui travaillent pour lui',
  contact: 'Noter un contact', role: 'Avec qui', how: 'Comment', reached: 'Contact établi', on: 'Jour', onHelp: 'Laissez vide pour aujourd’hui.', words: 'Ce qui a été convenu', send: 'Garder',
  role_she: 'Elle', role_interpreter: 'Un interprète', role_family: 'La famille ou une connaissance', role_health: 'Une personne soignante', role_lawyer: 'Son avocat', role_agency: 'Un autre organisme', 'role_child-protection': 'La protection de l’enfance', role_other: 'Quelqu’un d’autre',
  how_call: 'Appel', how_text: 'Texto', 'how_in person': 'En personne', 'how_through someone': 'Par quelqu’un', 'how_e-mail': 'Courriel', wasReached: 'contact établi', notReached: 'sans réponse',
  note: 'Écrire une note', level: 'Qui peut la lire', about: 'De quoi il s’agit', about_need: 'Ce dont elle a besoin et ce qui est convenu', about_happened: 'Ce qui lui est arrivé', happenedNote: 'Seulement pour un but qu’elle a choisi',
  body: 'Note', bodyHelp: 'Gardée telle quelle, jusqu’à 20\u00a0000 caractères.', bodyHers: 'Ses mots', bodySummary: 'Résumé',
  tellFirst: 'Lisez-lui d’abord ceci\u00a0: «\u00a0Ce que vous me dites est écrit dans votre dossier. On peut le demander à un tribunal, même la personne accusée. Vous pouvez dire non et recevoir la même aide.\u00a0»',
  told: 'Je lui ai lu la phrase, et elle veut que ce soit écrit.', purpose: 'Son but', purpose_permit: 'Un permis', purpose_claim: 'Une réclamation', purpose_statement: 'Une déclaration qu’elle fait elle-même', whose: 'De qui sont les mots', whose_hers: 'Ses propres mots', whose_summary: 'Un résumé de ma part',
  noLaw: 'Le texte en vigueur aujourd’hui n’est pas connu ici\u00a0: on ne peut pas dire quel article un tribunal utiliserait.',
  happenedFor: ({ purpose }) => `Ce qui est arrivé, pour\u00a0: ${purpose}`, edit: 'Modifier', save: 'Enregistrer la modification', stay: 'Laisser', edited: ({ by, at }) => (by ? `modifiée par ${by}, ${at}` : `modifiée, ${at}`),
  earlier: ({ n }) => (n === 1 ? 'Ce qu’elle disait avant' : `Ce qu’elle disait avant, ${n} fois`), clash: 'Quelqu’un a modifié cette note entre-temps', you: 'Vous', now: 'maintenant', noWords: 'Aucun mot n’a été écrit.',
} satisfies Words<typeof en>
