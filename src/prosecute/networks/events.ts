import { event } from '../../platform/events/event.ts'
import { investigationKind } from '../investigations/kinds.ts'

export const networkAnalysed = event('network.analysed', { record: investigationKind, section: 'products' })
