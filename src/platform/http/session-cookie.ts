import type { FastifyReply, FastifyRequest } from 'fastify'

/** Staff and person sessions are different cookies, so that one never stands for the other. */
export type CookieName = 'tl' | 'my'
const tokenBytes = 32

export const tokenFrom = (request: FastifyRequest, name: CookieName): Buffer | null => {
  const text = request.cookies[name]
  if (!text) return null
  const token = Buffer.from(text, 'base64url')
  return token.length === tokenBytes ? token : null
}

/** A session cookie: gone when the browser closes, never readable by scripts, never sent by other sites. */
export const setToken = (reply: FastifyReply, name: CookieName, token: Buffer | null, secure: boolean) => {
  const options = { path: '/', httpOnly: true, sameSite: 'strict' as const, secure }
  if (token) reply.setCookie(name, token.toString('base64url'), options)
  else reply.clearCookie(name, options)
}
