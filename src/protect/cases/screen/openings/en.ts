import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({ ...shared, title: 'Who opened it', lead: 'Every opening of this case, newest first. She sees the same lines.', empty: 'Nobody has opened it.', when: 'When', who: 'Who', what: 'What', proof: 'Line of the log', notYet: 'not numbered yet', later: 'Some openings ordered by law may be shown later.' })
