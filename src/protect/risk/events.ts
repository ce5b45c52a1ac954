import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const riskLooked = event('risk.looked', { record: caseKind, section: 'safety' })
