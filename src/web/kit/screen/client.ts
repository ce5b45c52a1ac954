import type { Endpoint } from '../../../platform/http/endpoint.ts'

/** A refusal as the server gave it, or the absence of a connection. */
export type Refused = { readonly code: string; readonly status: number; readonly say: { readonly en: string; readonly fr: string }; readonly fields: readonly string[] }
export class RefusedError extends Error {
  readonly refused: Refused
  constructor(refused: Refused) {
    super(refused.code)
    this.refused = refused
  }
}

export type StandingFacts = { readonly basis: string; readonly since: string; readonly until: string | null; readonly purpose: string; readonly sections: number; readonly readable: number; readonly writable: number; readonly managed: number }
export type Read<O> = { readonly data: O; readonly can: readonly string[]; readonly standing: StandingFacts | null }
export type Call = <I, O>(endpoint: Endpoint<I, O>, given: { params?: Readonly<Record<string, string>>; input?: Readonly<Record<string, unknown>>; key?: string; version?: number }) => Promise<O>

const offline: Refused = { code: 'offline', status: 0, say: { en: 'No connection. Nothing was sent; what you typed is kept. Try again when the line is back.', fr: 'Pas de connexion. Rien n’a été envoyé; ce que vous avez écrit est gardé. Réessayez au retour de la ligne.' }, fields: [] }

const pathWith = (path: string, params: Readonly<Record<string, string>>) => path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

const request = async (url: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(url, { credentials: 'same-origin', ...init }).catch(() => {
    throw new RefusedError(offline)
  })
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body
  const problem = body as Partial<Refused> | null
  throw new RefusedError({ code: problem?.code ?? 'failed', status: response.status, say: problem?.say ?? offline.say, fields: problem?.fields ?? [] })
}

/** Reads through a GET endpoint: the data, which doors are open, and why the caller may see it. */
export const readThrough = async <I, O>(endpoint: Endpoint<I, O>, params: Readonly<Record<string, string>>, input: Readonly<Record<string, string>>): Promise<Read<O>> => {
  const query = new URLSearchParams(input).toString()
  const path = pathWith(endpoint.route.split(' ')[1]!, params)
  return (await request(`/api${path}${query ? `?${query}` : ''}`, { method: 'GET' })) as Read<O>
}

/** One change. The same key sent twice is one change: keep it for as long as the same form stands. */
export const call: Call = async (endpoint, { params = {}, input = {}, key = crypto.randomUUID(), version }) => {
  const [method, path] = endpoint.route.split(' ') as [string, string]
  const headers: Record<string, string> = { 'content-type': 'application/json', 'idempotency-key': key, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) }
  return (await request(`/api${pathWith(path, params)}`, { method, headers, body: JSON.stringify(input) })) as never
}
