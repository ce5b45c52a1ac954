import { event } from '../../platform/events/event.ts'
import { investigationKind } from './kinds.ts'

export const investigationOpened = event('investigation.opened', { record: investigationKind, section: 'summary' })
export const investigationChanged = event('investigation.changed', { record: investigationKind, section: 'summary' })
