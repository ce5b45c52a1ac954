import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Pool } from '../../platform/db/pools.ts'
import { sql } from '../../platform/db/sql.ts'
import { within } from '../../platform/db/transaction.ts'
import { setToken, tokenFrom } from '../../platform/http/session-cookie.ts'
import { neutralPage } from './neutral.ts'
import { assetFiles, assetRoot, publicPolicy } from './page.ts'

export type ServePublic = { readonly pool: Pool; readonly secure: boolean }

/** Set when she leaves and gone by itself: while it lasts, Back and reload show the neutral page where her own pages were. */
const leftCookie = 'wx'
const leftForSeconds = 600

const serveAssets = async (app: FastifyInstance) => {
  for (const { path, file, type } of assetFiles) {
    const body = await readFile(join(import.meta.dirname, file))
    const small = type.startsWith('text/') ? gzipSync(body, { level: 9 }) : null
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    app.get(`${assetRoot}${path}`, async (request, reply) => {
      reply.header('cache-control', 'private, max-age=3600').header('etag', tag).header('vary', 'accept-encoding')
      if (request.headers['if-none-match'] === tag) return reply.code(304).send()
      const zipped = small !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
      return reply.type(type).headers(zipped ? { 'content-encoding': 'gzip' } : {}).send(zipped ? small : body)
    })
  }
}

const isFrench = (request: FastifyRequest): boolean => (request.query as Record<string, string>)['lang'] === 'fr' || /^\s*fr/i.test(request.headers['accept-language'] ?? '')

const sendNeutral = (request: FastifyRequest, reply: FastifyReply) =>
  reply.header('content-security-policy', publicPolicy).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(neutralPage(isFrench(request) ? 'fr' : 'en'))

/** Ends her session, takes the cookie away and answers with weather. Leaving always succeeds, even when the database does not answer. */
const leave = ({ pool, secure }: ServePublic) => async (request: FastifyRequest, reply: FastifyReply) => {
  const token = tokenFrom(request, 'my')
  if (request.cookies['my'] !== undefined) {
    setToken(reply, 'my', null, secure)
    reply.setCookie(leftCookie, '1', { path: '/my', httpOnly: true, sameSite: 'strict', secure, maxAge: leftForSeconds })
  }
  if (token) await within(pool, { token, purpose: 'own' }, null, db => db.run(sql`select accounts.sign_out(false)`)).catch(() => {})
  return sendNeutral(request, reply)
}

const isHers = (path: string): boolean => path === '/my' || path.startsWith('/my/')

/** What public pages ask for, and the way out of them. Asked twice, it serves once. */
export const servePublic = async (app: FastifyInstance, options: ServePublic) => {
  if (app.hasRoute({ method: 'GET', url: '/leave' })) return
  await serveAssets(app)
  app.get('/leave', leave(options))
  app.post('/leave', leave(options))
  app.addHook('preHandler', async (request, reply) => {
    const [path, query = ''] = request.url.split('?', 2) as [string, string?]
    if (!isHers(path) || request.cookies[leftCookie] === undefined || request.cookies['my'] !== undefined) return
    if (new URLSearchParams(query).has('again')) return void reply.clearCookie(leftCookie, { path: '/my' })
    await sendNeutral(request, reply)
    return reply
  })
}
