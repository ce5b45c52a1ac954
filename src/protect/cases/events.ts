import { event } from '../../platform/events/event.ts'
import { caseKind } from './kinds.ts'

export const caseOpened = event('case.opened', { record: caseKind, section: 'summary' })
export const caseChanged = event<{ part: string }>('case.changed', { record: caseKind, section: 'summary' })
