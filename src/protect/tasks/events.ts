import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const tasksChanged = event('tasks.changed', { record: caseKind, section: 'needs' })
