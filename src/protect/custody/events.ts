import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const custodyMoved = event('case.custody-moved', { record: caseKind, section: 'summary' })
