import type { Words } from '../../../../platform/i18n/words.ts'
import { groundsFr } from '../words-shared.ts'
import type { en } from './en.ts'

export const fr = {
  ...groundsFr, title: 'Vérifications', nav: 'Vérifications', lead: 'Des voyageurs qui figurent peut-être dans l’extrait. Les autres ne laissent aucune ligne.', label: 'Vérifications', empty: 'Personne n’attend à une porte.',
  status_probable: 'probable', status_possible: 'possible', state_waiting: 'en attente', state_confirmed: 'confirmée', state_cleared: 'écartée', once: 'écartée une fois, il faut une seconde personne',
} satisfies Words<typeof en>
