import { event } from '../../platform/events/event.ts'
import { agreementKind } from './kinds.ts'

export const agreementMoved = event<{ act: string }>('agreement.moved', { record: agreementKind, section: 'summary' })
