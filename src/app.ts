import { type Clock, systemClock } from './platform/clock/ask.ts'
import { keyFiles } from './platform/crypto/keys.ts'
import { startSequencer } from './platform/audit/sequencer.ts'
import { openPools, type Urls } from './platform/db/pools.ts'
import { buildServer } from './platform/http/server.ts'
import { type Log, logger } from './platform/http/log.ts'
import { startNotices } from './platform/jobs/notices.ts'
import { startOutbox } from './platform/jobs/outbox.ts'
import { startStewards } from './platform/jobs/stewards.ts'
import { tidy } from './platform/jobs/tidy.ts'
import { demoGateway } from './platform/notify/gateway.ts'
import { zoneDataNotice } from './platform/places/zone-data.ts'
import type { Services } from './platform/slices/services.ts'
import { loadSlices } from './platform/slices/walk.ts'
import { servePublic } from './web/public/serve.ts'
import { serveApp } from './web/shell/serve.ts'

export type AppOptions = { readonly urls: Urls; readonly keysFolder: string; readonly demo: boolean; readonly secure: boolean; readonly web: string | null; readonly https?: { cert: Buffer; key: Buffer }; readonly clock?: Clock; readonly log?: Log; readonly publicPerMinute?: number }
export type App = { readonly server: Awaited<ReturnType<typeof buildServer>>; readonly services: Services; close(): Promise<void> }

const second = 1000

/** The only file that knows everything: keys, pools, slices, server, and what runs beside it. Not yet listening. */
export const createApp = async ({ urls, keysFolder, demo, secure, web, https, clock = systemClock, log = logger(), publicPerMinute }: AppOptions): Promise<App> => {
  const pools = openPools(urls)
  const slices = await loadSlices()
  const services: Services = { keys: await keyFiles(keysFolder), gateway: demoGateway(), demo, slices: () => slices }
  const notices = startNotices({ pool: pools.app, log })
  const server = await buildServer({ slices, pools, services, clock, secure, log, notices, ...(https ? { https } : {}), ...(publicPerMinute ? { publicPerMinute } : {}) })
  await servePublic(server, { pool: pools.app, secure })
  if (web) await serveApp(server, web, { demo })
  const old = zoneDataNotice(process.versions.tz)
  if (old) log.note(old.en)
  const running = [
    startStewards({ pool: pools.worker, stewards: [tidy, ...slices.flatMap(s => s.stewards ?? [])], services, log, after: notices.nudge }),
    startOutbox({ pool: pools.worker, reactions: slices.flatMap(s => s.on ?? []), services, everyMs: second, log, notices }),
    startSequencer({ pool: pools.log, keys: services.keys, everyMs: second, log }),
  ]
  return {
    server,
    services,
    close: async () => {
      for (const one of running) await one.stop()
      await notices.stop()
      await server.close()
      await pools.end()
    },
  }
}
