import { event } from '../../platform/events/event.ts'
import { outreachKind } from './kinds.ts'

export const outreachPlanned = event('outreach.planned', { record: outreachKind, section: 'summary' })
export const outreachHeld = event('outreach.held', { record: outreachKind, section: 'summary' })
export const hostAnswered = event<{ agrees: boolean }>('outreach.host-answered', { record: outreachKind, section: 'summary' })
export const resultsWritten = event<{ round: string }>('outreach.results-written', { record: outreachKind, section: 'answers' })
