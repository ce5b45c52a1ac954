import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const letterMade = event<{ letter: string }>('letter.made', { record: caseKind, section: 'documents' })
