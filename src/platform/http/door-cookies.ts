import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

const deviceBytes = 32
const deviceFor = 30 * 86_400
const keptFor = 600
const keptPath = '/api'

/** The device of a request: the secret in its cookie, or a fresh one; `hash` is all that is stored. */
export const deviceOf = (request: FastifyRequest): { secret: string; hash: string } => {
  const known = request.cookies['device']
  const secret = known && Buffer.from(known, 'base64url').length === deviceBytes ? known : randomBytes(deviceBytes).toString('base64url')
  return { secret, hash: createHash('sha256').update(secret).digest('hex') }
}

export const setDevice = (reply: FastifyReply, secret: string, secure: boolean) =>
  reply.setCookie('device', secret, { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge: deviceFor })

/** Lax, since a provider's page links back here; short, since nothing else needs it. */
export const setKept = (reply: FastifyReply, value: string | null, secure: boolean) => {
  const options = { path: keptPath, httpOnly: true, sameSite: 'lax' as const, secure }
  if (value === null) reply.clearCookie('kept', options)
  else reply.setCookie('kept', value, { ...options, maxAge: keptFor })
}
