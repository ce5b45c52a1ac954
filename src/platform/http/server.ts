import cookie from '@fastify/cookie'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { askOf } from '../clock/ask.ts'
import { asRefusal } from '../db/transaction.ts'
import { Refusal } from '../errors/catalogue.ts'
import { answer, type Machine } from './answer.ts'
import type { AnyDoor } from './door.ts'
import { deviceOf, setDevice, setKept } from './door-cookies.ts'
import { type FileAnswer, methodOf, pathOf } from './endpoint.ts'
import { addLive } from '../live/add-live.ts'
import { health } from './health.ts'
import { logger } from './log.ts'
import { openApi } from './openapi.ts'
import { addPublicPages } from './public-routes.ts'
import { problemsOf, sendProblem } from './problem.ts'
import { rateLimit } from './rate-limit.ts'
import { securityHeaders } from './security-headers.ts'
import { schemaOf } from '../values/shape.ts'
import { setToken, tokenFrom } from './session-cookie.ts'

import type { ServerOptions } from './server-options.ts'

const header = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}

const versionFrom = (request: FastifyRequest): number | null => {
  const match = /^"?(\d{1,9})"?$/.exec(header(request, 'if-match') ?? '')
  return match ? Number(match[1]) : null
}

/** A change that another site's page asks for is refused, cookie or not. */
const sameOrigin = (request: FastifyRequest) => {
  const site = header(request, 'sec-fetch-site')
  if (request.method !== 'GET' && site !== null && site !== 'same-origin' && site !== 'none') throw new Refusal('origin')
}

/** To be saved, not shown: no sniffing, no script, no frame (RFC 6266, RFC 8187 for names of any script). */
const sendFile = (reply: FastifyReply, { name, type, bytes }: FileAnswer) =>
  reply.type(type).header('content-security-policy', "default-src 'none'; sandbox").header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`)
    .send(Buffer.from(bytes))

const addEndpoints = (app: FastifyInstance, machine: Machine) => {
  for (const handler of machine.handlers) {
    const e = handler.endpoint
    app.route({
      method: methodOf(e),
      url: `/api${pathOf(e)}`,
      ...(e.most ? { bodyLimit: e.most } : {}),
      handler: async (request, reply) => {
        const token = tokenFrom(request, e.asks.of === 'own' || e.asks.of === 'person' ? 'my' : 'tl')
        if (!token) throw new Refusal('sign-in')
        const given = methodOf(e) === 'GET' ? request.query : request.body
        const answered = await answer(machine, handler, { token, params: request.params as Record<string, string>, given, key: header(request, 'idempotency-key'), version: versionFrom(request) })
        if (e.file) return sendFile(reply, answered.body as FileAnswer)
        if (methodOf(e) === 'GET') return { data: answered.body, can: answered.can, standing: answered.standing }
        return reply.code(200).send(answered.body)
      },
    })
  }
}

const addDoors = (app: FastifyInstance, doors: readonly AnyDoor[], { pools, services, clock, secure }: ServerOptions) => {
  for (const door of doors) {
    const e = door.endpoint
    app.route({
      method: methodOf(e),
      url: `/api${pathOf(e)}`,
      handler: async (request, reply) => {
        const parsed = schemaOf(e.input).safeParse({ ...((methodOf(e) === 'GET' ? request.query : request.body) as object), ...(request.params as object) })
        if (!parsed.success) throw new Refusal('bad-input', {}, parsed.error.issues.map(i => i.path.join('.')).slice(0, 20))
        const device = deviceOf(request)
        const origin = `${secure ? 'https' : 'http'}://${request.host}`
        const { body, setToken: token, goTo, keep } = await door.run({ input: parsed.data as never, door: pools.door, services, ask: askOf(clock), device: device.hash, kept: request.cookies['kept'] ?? null, origin }).catch(error => {
          throw asRefusal(error)
        })
        if (token !== undefined) setToken(reply, 'tl', token, secure)
        if (token) setDevice(reply, device.secret, secure)
        if (keep !== undefined) setKept(reply, keep, secure)
        return goTo === undefined ? reply.send(body) : reply.code(303).header('location', goTo).send()
      },
    })
  }
}

const asCode = (error: FastifyError): Refusal | null => {
  if (error instanceof Refusal) return error
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal('too-large')
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refusal('wrong-type')
  if (error.statusCode === 400) return new Refusal('bad-json')
  return null
}

/** The HTTP server of all slices, not yet listening. The application holds no state: run as many as there are cores. */
export const buildServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const { slices, pools, services, clock, secure } = options
  const problems = problemsOf(slices)
  const log = options.log ?? logger()
  const limit = rateLimit(options.publicPerMinute ?? 30)
  const app = fastify({ ...(options.https ? { https: options.https as never } : {}), logger: false, bodyLimit: 64 * 1024, trustProxy: false, forceCloseConnections: true, routerOptions: { maxParamLength: 200 } })
  await app.register(cookie)
  securityHeaders(app, secure)
  app.addHook('onRequest', async request => sameOrigin(request))
  app.addHook('onResponse', async request => void (request.method !== 'GET' && options.notices?.nudge()))
  app.addHook('onResponse', async (request, reply) => log.answered(request.routeOptions.url ?? 'none', request.method, reply.statusCode, reply.elapsedTime))
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const refusal = asCode(error)
    if (!refusal) log.failed(request.routeOptions.url ?? 'none', error)
    return sendProblem(reply, problems(refusal ?? new Refusal('failed')))
  })
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problems(new Refusal('missing'))))
  const handlers = slices.flatMap(s => s.handlers ?? [])
  const doors = slices.flatMap(s => s.doors ?? [])
  const limited = new Set(doors.map(d => `/api${pathOf(d.endpoint)}`))
  app.addHook('preHandler', async request => {
    const url = request.routeOptions.url ?? ''
    if ((limited.has(url) || pagesAt.has(url)) && !limit.allows(request.ip, clock.now())) throw new Refusal('too-many')
  })
  const pagesAt = new Set(slices.flatMap(s => s.pages ?? []).map(p => p.at as string))
  addEndpoints(app, { pool: pools.app, services, clock, handlers })
  addDoors(app, doors, options)
  addPublicPages(app, slices, options)
  addLive(app, { pools, log, ...(options.notices ? { notices: options.notices } : {}) })
  health(app, pools, log)
  const document = openApi(slices)
  app.get('/openapi.json', async () => document)
  return app
}
