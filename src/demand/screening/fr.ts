import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'screening.too-many': 'Trop de demandes cette heure. Attendez l’heure suivante ou appelez le registre.',
  'screening.ground': 'Ce motif n’est pas dans la liste. Choisissez-en un qui y est.',
  'screening.decided': 'Cette vérification est déjà décidée. Relisez-la.',
  'screening.own': 'Vous l’avez demandée vous-même. Une autre personne du registre en décide.',
  waits: ({ status }) => (status === 'probable' ? 'Un voyageur figure probablement dans l’extrait' : 'Un voyageur figure peut-être dans l’extrait'),
  second: 'Un voyageur a été écarté une fois. Il faut une seconde personne',
  answered: 'Le registre a répondu. Lisez la fiche',
  open: 'Voir', read: 'Lire la fiche', decide: 'Décider',
} satisfies Words<typeof en>
