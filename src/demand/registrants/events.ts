import { event } from '../../platform/events/event.ts'
import { registrantKind } from './kinds.ts'

export const orderEnded = event('registrant.order-ended', { record: registrantKind, section: 'summary' })
