import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({ ...shared, title: 'Are these one?', agrees: 'What agrees, what does not', same: 'The same', notSame: 'Not the same', cannotSay: 'Cannot say', back: 'Back to the list', nothing: 'Nothing is said.', undoable: 'A merge loses nothing: it can be undone at any time.', ofKind: ({ kind, fragments }: { kind: string; fragments: string | null }) => [kind, fragments].filter(Boolean).join(', ') })
