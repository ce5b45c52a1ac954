import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const permitsChanged = event('permits.changed', { record: caseKind, section: 'immigration' })
