import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const screeningChanged = event<{ screening: string }>('screening.changed', { record: caseKind, section: 'safety' })
