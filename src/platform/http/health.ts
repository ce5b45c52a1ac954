import type { FastifyInstance } from 'fastify'
import type { Pools } from '../db/pools.ts'
import type { Log } from './log.ts'

/** `/health/live`, `/health/ready` and `/metrics` (text, Prometheus form): no count of records, no name. */
export const health = (app: FastifyInstance, pools: Pools, log: Log) => {
  app.get('/health/live', async () => ({ live: true }))
  app.get('/health/ready', async (_request, reply) => {
    const ready = await pools.app.query('select 1').then(() => true, () => false)
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  app.get('/metrics', async (_request, reply) => {
    const lines = [...log.counts].flatMap(([key, { count, ms }]) => {
      const [method, route, status] = key.split(' ')
      const labels = `{method="${method}",route="${route}",status="${status}"}`
      return [`throughline_requests_total${labels} ${count}`, `throughline_request_ms_sum${labels} ${Math.round(ms)}`]
    })
    return reply.type('text/plain; version=0.0.4').send(`${lines.join('\n')}\nthroughline_pool_waiting ${pools.app.waitingCount}\nthroughline_memory_bytes ${process.memoryUsage().rss}\n`)
  })
}
