import { event } from '../../platform/events/event.ts'
import { screeningKind } from './kinds.ts'

/** Written by the registry alone, when someone may be on the extract. */
export const screeningRaised = event('screening.raised', { record: screeningKind, section: 'summary' })
/** The card that the officer at the gate reads. */
export const screeningAnswered = event('screening.answered', { record: screeningKind, section: 'card' })
