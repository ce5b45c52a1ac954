import { event } from '../../platform/events/event.ts'
import { investigationKind } from '../investigations/kinds.ts'
import { tipKind } from './kinds.ts'

export const tipWritten = event('tip.written', { record: tipKind, section: 'summary' })
export const tipChanged = event<{ part: string }>('tip.changed', { record: tipKind, section: 'summary' })
export const tipTaken = event('tip.taken', { record: investigationKind, section: 'tips' })
