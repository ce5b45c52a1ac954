import { event } from '../../platform/events/event.ts'
import { chargeFileKind } from './kinds.ts'

export const countProposed = event<{ count: string }>('count.proposed', { record: chargeFileKind, section: 'counts' })
export const episodeWritten = event<{ episode: string }>('episode.written', { record: chargeFileKind, section: 'episode' })
