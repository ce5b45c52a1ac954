import { event } from '../../platform/events/event.ts'
import { investigationKind } from '../investigations/kinds.ts'

export const entityOpened = event<{ kind: string }>('entity.opened', { record: investigationKind, section: 'entities' })
export const statementAdded = event<{ entity: string }>('statement.added', { record: investigationKind, section: 'entities' })
export const statementWithdrawn = event<{ statement: string }>('statement.withdrawn', { record: investigationKind, section: 'entities' })
