import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const documentAdded = event<{ file: string }>('document.added', { record: caseKind, section: 'documents' })
export const documentDropped = event<{ file: string }>('document.dropped', { record: caseKind, section: 'documents' })
