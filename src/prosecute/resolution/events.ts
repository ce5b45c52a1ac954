import { event } from '../../platform/events/event.ts'
import { investigationKind } from '../investigations/kinds.ts'

export const entitiesJudged = event<{ verdict: string }>('entities.judged', { record: investigationKind, section: 'entities' })
export const judgementUndone = event<{ judgement: string }>('judgement.undone', { record: investigationKind, section: 'entities' })
