import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asRefusal, within } from '../db/transaction.ts'
import { dbOf } from '../db/db.ts'
import { Refusal } from '../errors/catalogue.ts'
import type { Slice } from '../slices/contract.ts'
import type { PageLanguage } from '../i18n/words.ts'
import type { PublicAnswer, PublicGiven, PublicPage } from './public-page.ts'
import type { ServerOptions } from './server-options.ts'
import { schemaOf } from '../values/shape.ts'
import { setToken, tokenFrom } from './session-cookie.ts'

const languageOf = (request: FastifyRequest): PageLanguage => {
  const asked = (request.query as Record<string, string>)['lang']
  if (asked === 'en' || asked === 'fr' || asked === 'es') return asked
  const accepted = request.headers['accept-language'] ?? ''
  return /^\s*fr/i.test(accepted) ? 'fr' : /^\s*es/i.test(accepted) ? 'es' : 'en'
}

const plainPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const demoLine: Readonly<Record<PageLanguage, string>> = { en: 'Demo: do not enter real people.', fr: 'Démonstration\u00a0: n’inscrivez aucune personne réelle.', es: 'Demostración: no escriba personas reales.' }
/** On a demo database every page says so, between the way out and the page. */
const marked = (html: string, language: PageLanguage): string => html.replace('<main', `<p class="small dim demo">${demoLine[language]}</p>\n<main`)

const send = (request: FastifyRequest, reply: FastifyReply, given: PublicAnswer, { secure, services }: ServerOptions) => {
  if ('goTo' in given) {
    if (given.setToken !== undefined) setToken(reply, 'my', given.setToken, secure)
    return reply.code(303).header('location', given.goTo).send()
  }
  if ('file' in given) return reply.type('text/plain; charset=utf-8').header('content-disposition', `attachment; filename="${given.name}"`).send(given.file)
  return reply.code(given.status ?? 200).type('text/html; charset=utf-8').send(services.demo ? marked(given.html, languageOf(request)) : given.html)
}

const run = async (page: PublicPage, verb: 'get' | 'post', request: FastifyRequest, { pools, clock, services }: ServerOptions): Promise<PublicAnswer> => {
  const raw = { ...(request.query as object), ...(verb === 'post' ? (request.body as object) : {}), ...(request.params as object) } as Record<string, string>
  const { lang: _, ...rest } = raw
  const parsed = schemaOf(page.input).safeParse(rest)
  const token = tokenFrom(request, 'my')
  const given: PublicGiven<Record<string, string>> = {
    input: parsed.success ? parsed.data : {}, language: languageOf(request), now: clock.now(), services, token, door: pools.door,
    // Straight from the pool: a page that holds a connection while it asks for another would wait for itself.
    db: dbOf(pools.app),
    asPerson: async work => (token ? within(pools.app, { token, purpose: 'own' }, null, work) : Promise.reject(new Refusal('sign-in'))),
  }
  return (verb === 'get' ? page.get : page.post!)(given).catch(error => {
    throw asRefusal(error)
  })
}

/** Plain pages that work with scripts off: no cookie before one is needed, no inline script, never cached. */
export const addPublicPages = (app: FastifyInstance, slices: readonly Slice[], options: ServerOptions) => {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 64 * 1024 }, (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))))
  for (const { at, body } of slices.flatMap(s => s.scripts ?? [])) app.get(at, async (_request, reply) => reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(body))
  for (const page of slices.flatMap(s => s.pages ?? [])) {
    app.get(page.at, async (request, reply) => {
      reply.header('content-security-policy', plainPolicy)
      return send(request, reply, await run(page, 'get', request, options), options)
    })
    if (page.post) app.post(page.at, async (request, reply) => {
      reply.header('content-security-policy', plainPolicy)
      return send(request, reply, await run(page, 'post', request, options), options)
    })
  }
}
