import { randomUUID } from 'node:crypto'
import { type Endpoint, methodOf, pathOf } from '../platform/http/endpoint.ts'

export type Given = { params?: Readonly<Record<string, string>>; input?: Readonly<Record<string, unknown>>; version?: number }
/** Someone signed in to a running server. A refusal throws its code: a step that expects one catches it. */
export type Walker = { ask<I, O>(endpoint: Endpoint<I, O>, given?: Given): Promise<O> }
export type Stage = {
  readonly language: 'en' | 'fr'
  as(key: string): Promise<Walker>
  /** A plain page of the public doors: posts a form, follows it, gives the page's text; cookies are kept for the stage. */
  visit(path: string, form?: Readonly<Record<string, string>>): Promise<string>
  /** Something a text message would do. */
  text(from: string, words: string): Promise<{ outcome: string }>
  readonly kept: Map<string, string>
}
export type Step = { readonly who: string; readonly does: { readonly en: string; readonly fr: string }; readonly choices: number; readonly fields: number; readonly run: (stage: Stage) => Promise<string> }
export type Journey = { readonly pillar: string; readonly name: { readonly en: string; readonly fr: string }; readonly steps: readonly Step[] }
export type Walked = { readonly who: string; readonly what: string; readonly result: string; readonly ms: number; readonly ok: boolean }

const pathWith = (path: string, params: Readonly<Record<string, string>>) => path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

const cookieFrom = (response: Response): string => response.headers.getSetCookie().map(c => c.split(';')[0]!).filter(c => !c.endsWith('=')).join('; ')

/** Asks as a signed-in member over HTTP. */
export const walker = (origin: string, cookie: string): Walker => ({
  ask: async (endpoint, { params = {}, input = {}, version } = {}) => {
    const get = methodOf(endpoint) === 'GET'
    const query = get && Object.keys(input).length > 0 ? `?${new URLSearchParams(Object.entries(input).map(([k, v]) => [k, String(v)]))}` : ''
    const response = await fetch(`${origin}/api${pathWith(pathOf(endpoint), params)}${query}`, {
      method: methodOf(endpoint),
      headers: { cookie, ...(get ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(get ? {} : { body: JSON.stringify(input) }),
    })
    const body = (await response.json()) as { data?: unknown; code?: string }
    if (!response.ok) throw new Error(body.code ?? `status ${response.status}`)
    return (get ? body.data : body) as never
  },
})

export const signedIn = async (origin: string, name: string, password: string): Promise<string> => {
  const response = await fetch(`${origin}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, password }) })
  if (!response.ok) throw new Error(((await response.json()) as { code: string }).code)
  return cookieFrom(response)
}

/** A visitor of the public pages with a small cookie jar; follows one redirect after a form. */
export const visitor = (origin: string) => {
  const jar = new Map<string, string>()
  const keep = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0]!.split(/=(.*)/s) as [string, string]
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
  }
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(`${origin}${path}`, { ...init, redirect: 'manual', headers: { ...init.headers, cookie: [...jar].map(([n, v]) => `${n}=${v}`).join('; ') } })
    keep(response)
    return response
  }
  return async (path: string, form?: Readonly<Record<string, string>>): Promise<string> => {
    const first = await send(path, form ? { method: 'POST', body: new URLSearchParams(form).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } } : { method: 'GET' })
    const to = first.headers.get('location')
    const last = to ? await send(to, { method: 'GET' }) : first
    return last.text()
  }
}

/** Walks every step in order; the first that fails ends its journey. */
export const walk = async (journey: Journey, stage: Stage, say: (walked: Walked) => void): Promise<{ ok: boolean; steps: Walked[]; choices: number; fields: number }> => {
  const steps: Walked[] = []
  for (const step of journey.steps) {
    const from = performance.now()
    const result = await step.run(stage).then(text => ({ text, ok: true }), (error: Error) => ({ text: error.message, ok: false }))
    const walked = { who: step.who, what: step.does[stage.language], result: result.text, ms: Math.round(performance.now() - from), ok: result.ok }
    steps.push(walked)
    say(walked)
    if (!result.ok) break
  }
  const count = (of: 'choices' | 'fields') => journey.steps.reduce((n, s) => n + s[of], 0)
  return { ok: steps.every(s => s.ok) && steps.length === journey.steps.length, steps, choices: count('choices'), fields: count('fields') }
}
