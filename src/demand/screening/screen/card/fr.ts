import type { Words } from '../../../../platform/i18n/words.ts'
import { cardFr } from '../card-words.ts'
import type { en } from './en.ts'

export const fr = { ...cardFr, title: 'Fiche pour la porte', lead: 'Ce qui peut être fait selon la loi, par qui, selon quel article. Elle vous est ouverte un jour.', back: 'Revenir à la porte' } satisfies Words<typeof en>
