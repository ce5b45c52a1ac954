import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asRefusal } from '../db/transaction.ts'
import { dbOf } from '../db/db.ts'
import type { Slice } from '../slices/contract.ts'
import type { PageLanguage, PublicAnswer, PublicPage } from './public-page.ts'
import type { ServerOptions } from './server.ts'
import { setToken, tokenFrom } from './session-cookie.ts'

const languageOf = (request: FastifyRequest): PageLanguage => {
  const asked = (request.query as Record<string, string>)['lang']
  if (asked === 'en' || asked === 'fr' || asked === 'es') return asked
  const accepted = request.headers['accept-language'] ?? ''
  return /^\s*fr/i.test(accepted) ? 'fr' : /^\s*es/i.test(accepted) ? 'es' : 'en'
}

const plainPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const send = (reply: FastifyReply, given: PublicAnswer, secure: boolean) => {
  if ('goTo' in given) {
    if (given.setToken !== undefined) setToken(reply, 'my', given.setToken, secure)
    return reply.code(303).header('location', given.goTo).send()
  }
  return reply.type('text/html; charset=utf-8').send(given.html)
}

const run = async (page: PublicPage, verb: 'get' | 'post', request: FastifyRequest, options: ServerOptions): Promise<PublicAnswer> => {
  const raw = { ...(request.query as object), ...(verb === 'post' ? (request.body as object) : {}), ...(request.params as object) } as Record<string, string>
  const { lang: _, ...rest } = raw
  const parsed = page.input.safeParse(rest)
  const input = parsed.success ? parsed.data : {}
  const client = await options.pools.app.connect()
  try {
    const work = verb === 'get' ? page.get : page.post!
    return await work({ input, language: languageOf(request), db: dbOf(client), now: options.clock.now(), services: options.services, token: tokenFrom(request, 'my') })
  } catch (error) {
    throw asRefusal(error)
  } finally {
    client.release()
  }
}

/** Plain pages that work with scripts off: no cookie before one is needed, no inline script, never cached. */
export const addPublicPages = (app: FastifyInstance, slices: readonly Slice[], options: ServerOptions) => {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 64 * 1024 }, (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))))
  for (const page of slices.flatMap(s => s.pages ?? [])) {
    app.get(page.at, async (request, reply) => {
      reply.header('content-security-policy', plainPolicy)
      return send(reply, await run(page, 'get', request, options), options.secure)
    })
    if (page.post) app.post(page.at, async (request, reply) => send(reply, await run(page, 'post', request, options), options.secure))
  }
}
