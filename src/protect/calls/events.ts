import { event } from '../../platform/events/event.ts'
import { callKind } from './kinds.ts'

export const callOpened = event('call.opened', { record: callKind, section: 'summary' })
export const callChanged = event<{ version: number }>('call.changed', { record: callKind, section: 'summary' })
