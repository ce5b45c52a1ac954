import { event } from '../../platform/events/event.ts'
import { travelNoticeKind } from './kinds.ts'

export const noticeFiled = event('notice.filed', { record: travelNoticeKind, section: 'summary' })
export const noticeChanged = event('notice.changed', { record: travelNoticeKind, section: 'reasons' })
