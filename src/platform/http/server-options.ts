import type { Clock } from '../clock/ask.ts'
import type { Pools } from '../db/pools.ts'
import type { Services } from '../slices/services.ts'
import type { Slice } from '../slices/contract.ts'
import type { Notices } from '../jobs/notices.ts'
import type { Log } from './log.ts'

export type ServerOptions = { readonly slices: readonly Slice[]; readonly pools: Pools; readonly services: Services; readonly clock: Clock; readonly secure: boolean; readonly https?: { cert: Buffer; key: Buffer }; readonly log?: Log; readonly notices?: Notices; readonly publicPerMinute?: number }
