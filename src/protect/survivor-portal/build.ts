import { inDays } from '../../platform/http/testing/in-days.ts'
import type { Actor, World } from '../../platform/http/testing/world.ts'
import { openCase } from '../cases/endpoints.ts'
import { giveConsent } from '../consent/endpoints.ts'
import { openPage } from './endpoints.ts'

/** What a test needs of her page: a case kept by a worker, the way in, and a browser without scripts. */
export type Way = { readonly number: string; readonly words: string }
export type Shown = { readonly status: number; readonly body: string; readonly cookie: string | null; readonly to: string | null; readonly headers: Readonly<Record<string, unknown>> }
export const secret = '482073'
export const nowhere = '7c0f4f5e-0000-4000-8000-000000000000'

export const browserOf = (w: () => World) => async (method: 'GET' | 'POST', url: string, given: { cookie?: string; form?: Record<string, string> } = {}): Promise<Shown> => {
  const answer = await w().server.inject({ method, url, headers: { ...(given.cookie ? { cookie: given.cookie } : {}), 'content-type': 'application/x-www-form-urlencoded' }, ...(method === 'POST' ? { payload: new URLSearchParams(given.form ?? {}).toString() } : {}) })
  const set = [answer.headers['set-cookie'] ?? []].flat().find(c => c.startsWith('my=') && !c.startsWith('my=;'))
  return { status: answer.statusCode, body: answer.body, cookie: set ? set.split(';')[0]! : null, to: (answer.headers['location'] as string | undefined) ?? null, headers: answer.headers }
}
export type Browse = ReturnType<typeof browserOf>

export const aCase = async (who: Actor, callMe = 'Cedar') => (await who.ask(openCase, { input: { callMe, adults: 1, children: 1, pets: ['dog'], language: 'en' } })).body as { case: string; number: string }
export const herWay = async (who: Actor, file: string, language = 'en') => (await who.ask(openPage, { params: { case: file }, input: { language } })).body as Way
export const signedIn = async (browse: Browse, way: Way) => (await browse('POST', '/my?lang=en', { form: { ...way } })).cookie!
/** Signed in, with her second secret set or given. */
export const opened = async (browse: Browse, way: Way) => {
  const cookie = await signedIn(browse, way)
  const sets = (await browse('GET', '/my/key?lang=en', { cookie })).body.includes('Choose a second secret')
  await browse('POST', '/my/key?lang=en', { cookie, form: sets ? { second: secret, again: secret } : { second: secret } })
  return cookie
}
export const consent = async (w: World, who: Actor, file: string, to: string, sections: string[]) =>
  (await who.ask(giveConsent, { params: { case: file }, input: { grantee: w.ids.get(`team:${to}`)!, sections, purpose: 'support', until: inDays(60), language: 'en', how: 'spoken', capacity: 'adult' } })).body as { consent: string }
