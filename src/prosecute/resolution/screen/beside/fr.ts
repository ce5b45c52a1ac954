import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = { ...shared, title: 'Est-ce la même?', agrees: 'Ce qui concorde, ce qui diffère', same: 'La même', notSame: 'Pas la même', cannotSay: 'On ne peut dire', back: 'Revenir à la liste', nothing: 'Rien n’en est dit.', undoable: 'Réunir ne perd rien\u00a0: cela s’annule à tout moment.', ofKind: ({ kind, fragments }) => [kind, fragments].filter(Boolean).join(', ') } satisfies Words<typeof en>
