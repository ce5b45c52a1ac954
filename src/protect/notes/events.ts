import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'
import type { Level } from './note.ts'

export const noteEvents = {
  needs: event<{ note: string }>('note.written', { record: caseKind, section: 'needs' }),
  health: event<{ note: string }>('note.health-written', { record: caseKind, section: 'health' }),
  counselling: event<{ note: string }>('note.counselling-written', { record: caseKind, section: 'counselling' }),
  legal: event<{ note: string }>('note.legal-written', { record: caseKind, section: 'legal' }),
} satisfies Record<Level, unknown>
