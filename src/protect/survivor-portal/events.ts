import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const pageOpened = event('case.her-page-opened', { record: caseKind, section: 'summary' })
export const pageClosed = event('case.her-page-closed', { record: caseKind, section: 'summary' })
export const corrected = event('case.corrected-by-her', { record: caseKind, section: 'summary' })
