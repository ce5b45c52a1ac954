import { type Clock, systemClock } from './platform/clock/ask.ts'
import { keyFiles } from './platform/crypto/keys.ts'
import { openPools, type Urls } from './platform/db/pools.ts'
import { buildServer } from './platform/http/server.ts'
import type { Log } from './platform/http/log.ts'
import { demoGateway } from './platform/notify/gateway.ts'
import type { Services } from './platform/slices/services.ts'
import { loadSlices } from './platform/slices/walk.ts'
import { serveApp } from './web/shell/serve.ts'

export type AppOptions = { readonly urls: Urls; readonly keysFolder: string; readonly demo: boolean; readonly secure: boolean; readonly web: string | null; readonly https?: { cert: Buffer; key: Buffer }; readonly clock?: Clock; readonly log?: Log; readonly publicPerMinute?: number }
export type App = { readonly server: Awaited<ReturnType<typeof buildServer>>; readonly services: Services; close(): Promise<void> }

/** The only file that knows everything: keys, pools, slices, server. Not yet listening. */
export const createApp = async ({ urls, keysFolder, demo, secure, web, https, clock = systemClock, log, publicPerMinute }: AppOptions): Promise<App> => {
  const pools = openPools(urls)
  const slices = await loadSlices()
  const services: Services = { keys: await keyFiles(keysFolder), gateway: demoGateway(), demo, slices: () => slices }
  const server = await buildServer({ slices, pools, services, clock, secure, ...(https ? { https } : {}), ...(log ? { log } : {}), ...(publicPerMinute ? { publicPerMinute } : {}) })
  if (web) await serveApp(server, web, { demo })
  return {
    server,
    services,
    close: async () => {
      await server.close()
      await pools.end()
    },
  }
}
