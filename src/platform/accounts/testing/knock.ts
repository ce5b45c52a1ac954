import type { FastifyInstance } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { type Endpoint, methodOf, pathOf } from '../../http/endpoint.ts'
import type { World } from '../../http/testing/world.ts'
import { hashSecret } from '../password.ts'

export type Answer<O> = { readonly status: number; readonly code: string | null; readonly body: O; readonly cookies: Readonly<Record<string, string>>; readonly raw: string; readonly goTo: string | null }

/** A door or an endpoint asked as a browser with these cookies would. */
export const knock = async <I, O>(server: FastifyInstance, endpoint: Endpoint<I, O>, input: Record<string, unknown>, cookies: Record<string, string> = {}): Promise<Answer<O>> => {
  const get = methodOf(endpoint) === 'GET'
  const path = pathOf(endpoint).replace(/:([a-zA-Z]+)/g, (_, name: string) => String(input[name]))
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !pathOf(endpoint).includes(`:${name}`)))
  const query = get ? `?${new URLSearchParams(rest as Record<string, string>)}` : ''
  const answer = await server.inject({
    method: methodOf(endpoint), url: `/api${path}${query}`, cookies,
    headers: get ? {} : { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    ...(get ? {} : { payload: JSON.stringify(rest) }),
  })
  const json = (answer.body === '' ? {} : JSON.parse(answer.body)) as { code?: string; data?: unknown }
  return {
    status: answer.statusCode, code: answer.statusCode < 400 ? null : (json.code ?? null), body: (get && answer.statusCode === 200 ? json.data : json) as never,
    cookies: Object.fromEntries(answer.cookies.map(c => [c.name, c.value])), raw: answer.body, goTo: (answer.headers['location'] as string | undefined) ?? null,
  }
}

export const password = 'three grey herons at noon'

/** Gives demo members the one password of this file. */
export const setPasswords = async (w: World) => {
  await w.owner.query('update accounts.member set password_hash = $1', [await hashSecret(w.services.keys, password)])
}

export const nameOf = async (w: World, key: string): Promise<string> =>
  (await w.owner.query<{ sign_in: string }>('select sign_in from accounts.member where id = $1', [w.ids.get(`member:${key}`)])).rows[0]!.sign_in

export const codeAt = (secret: string, step: number): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: step * 30_000 })
export const stepNow = (): number => Math.floor((performance.timeOrigin + performance.now()) / 30_000)
