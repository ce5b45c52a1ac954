import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

/** Told in the transaction that opens: whoever keeps the file sees it at once. */
export const openedInEmergency = event<{ reason: string }>('emergency.opened', { record: caseKind, section: 'summary' })
