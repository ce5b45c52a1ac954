import type { Words } from '../../../platform/i18n/words.ts'
import { fr as shared } from '../../investigations/screen/words-fr.ts'
import type { en } from './words-en.ts'

export const fr = {
  ...shared,
  channel_telephone: 'par téléphone', 'channel_in person': 'en personne', 'channel_in writing': 'par écrit', 'channel_tip line': 'par la ligne de renseignements', 'channel_another service': 'd’un autre service',
  'done_spoke-for': 'Quelqu’un parlait pour une autre personne', 'done_held-papers': 'Quelqu’un gardait les papiers d’une autre personne', 'done_kept-in': 'Quelqu’un ne pouvait pas partir', 'done_many-visits': 'Beaucoup de visites courtes', 'done_paid-cash': 'Chambres ou personnes payées comptant', done_threat: 'Une menace a été entendue', 'done_asked-for-help': 'Quelqu’un a demandé de l’aide', done_debt: 'Il a été question d’une dette', 'done_with-child': 'Un enfant était avec un inconnu', 'done_not-paid': 'Quelqu’un a travaillé sans être payé', 'done_something-else': 'Autre chose a été fait ou dit',
  nothingDone: 'Rien n’a été fait ni dit', because_duplicate: 'déjà signalé', 'because_not-ours': 'pas pour nous', because_used: 'utilisé', 'because_nothing-done': 'rien n’a été fait ni dit',
  erasedOn: 'texte effacé', eraseOn: ({ day }) => `le texte part le ${day}`, notGraded: 'pas encore coté', privileged: 'peut-être privilégié', received: ({ channel, day }) => `${channel}, ${day}`, closed: 'fermé',
} satisfies Words<typeof en>
