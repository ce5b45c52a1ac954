import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, lead: ({ harm, state, lead }) => `${harm}, ${state}${lead ? `, menée par ${lead}` : ''}.`, numbers: 'Numéros dans d’autres systèmes', of: ({ custodian }) => `tenu par ${custodian}`,
  storyLabel: 'Ce qui s’est passé dans cette enquête', another: 'Un numéro d’un autre système', system: 'Système', number: 'Numéro', change: 'La modifier', name: 'Comment elle s’appelle', harm: 'Ce qu’elle examine', state: 'Où elle en est', opened: ({ day }) => `Ouverte le ${day}`,
} satisfies Words<typeof en>
