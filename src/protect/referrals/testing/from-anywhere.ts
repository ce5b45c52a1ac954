import type { Rng } from '../../../algorithms/random/rng.ts'
import type { Actor, World } from '../../../platform/http/testing/world.ts'
import { placeList } from '../../../platform/places/place-list.ts'
import { openCall, saveAnswers } from '../../calls/endpoints.ts'
import { addNeed, openCase } from '../../cases/endpoints.ts'
import { askOnCase } from '../../funds/endpoints.ts'
import { holdForCall, placesForCall } from '../../matching/endpoints.ts'
import { answerStayAway, askStayAway, readStayAway } from '../../stay-away/endpoints.ts'
import { accept, sayYes } from '../endpoints.ts'

/** What a caller says: drawn, invented, in codes. */
export type Caller = { readonly place: string; readonly language: 'en' | 'fr'; readonly answers: Readonly<Record<string, unknown>>; readonly away: readonly { readonly place: string; readonly km: number }[] }
export type Night =
  | { readonly end: 'placed'; readonly choices: number; readonly ms: number; readonly referral: string; readonly service: string; readonly confirmed: boolean }
  | { readonly end: 'unmet'; readonly choices: number; readonly ms: number; readonly file: string; readonly province: string }

/** `n` callers from places of the whole list, any size and reach, a third of them with somewhere to stay away from. */
export const callersFrom = (rng: Rng, n: number): Caller[] => {
  const { places } = placeList()
  return Array.from({ length: n }, (_, i) => {
    const here = rng.pick(places)
    const nearby = places.filter(p => p.province === here.province)
    const away = rng.next() < 0.33 ? [{ place: rng.pick(nearby).id as string, km: 20 + rng.below(130) }] : []
    return {
      place: here.id, away, language: i % 2 === 0 ? 'en' : 'fr',
      answers: {
        safe: 'yes', adults: 1, children: Array.from({ length: rng.next() < 0.5 ? 0 : 1 + rng.below(2) }, () => ({ age: rng.next() < 0.1 ? null : rng.below(12) })), pets: rng.next() < 0.2 ? ['dog'] : [],
        place: here.id, needs: ['safe-place'], gender: rng.pick(['woman', 'woman', 'woman', 'man', 'non-binary']), limits: rng.next() < 0.2 ? ['no-police'] : [], away,
      },
    }
  })
}

/** Whoever takes people in at the house that was asked. */
export type Door = (w: World, service: string) => Promise<Actor>
const keysOf = (w: World) => new Map([...w.ids].flatMap(([name, id]) => (name.startsWith('member:') ? [[id, name.slice(7)] as const] : [])))
export const doorOf = (): Door => {
  const known = new Map<string, Actor>()
  return async (w, service) => {
    const { rows: [row] } = await w.owner.query<{ id: string }>("select m.id from protect.service_public s join accounts.member m on m.agency_id = s.agency_id and m.posts && array['intake-worker', 'case-worker'] and m.left_at is null where s.id = $1 order by m.id limit 1", [service])
    const key = keysOf(w).get(row!.id)!
    if (!known.has(key)) known.set(key, await w.as(key))
    return known.get(key)!
  }
}

const expectOk = <T extends { status: number; raw: string }>(reply: T): T => {
  if (reply.status !== 200) throw new Error(reply.raw)
  return reply
}

/** Nothing free tonight: her file with the need open, and money for a room asked of whoever is on call. */
const plan = async (line: Actor, provinceOf: string, began: number, choices: number): Promise<Night> => {
  const file = expectOk(await line.ask(openCase, { input: { callMe: 'Someone (demo)', adults: 1, children: 0, pets: [], language: 'en' } })).body.case as string
  expectOk(await line.ask(addNeed, { params: { case: file }, input: { need: 'safe-place', horizon: 'tonight' } }))
  expectOk(await line.ask(askOnCase, { params: { case: file }, input: { fundUse: 'hotel', cents: 14_000 } }))
  return { end: 'unmet', choices: choices + 2, ms: performance.now() - began, file, province: provinceOf }
}

/** Where what she stays away from reaches the published square of the house, the house itself says that its door lies outside. */
const confirmedBy = async (line: Actor, house: Actor, at: { readonly case: string; readonly referral: string }): Promise<boolean> => {
  if (expectOk(await line.ask(readStayAway, { params: { case: at.case } })).body.checks.length === 0) return false
  expectOk(await line.ask(askStayAway, { params: at, input: { sheAgrees: true } }))
  expectOk(await house.ask(answerStayAway, { params: at, input: { answer: 'outside' } }))
  return true
}

/** One night on the line, as the advocate does it: each press of hers is a choice; what the caller says is not. */
export const aNight = async (w: World, line: Actor, door: Door, caller: Caller): Promise<Night> => {
  const began = performance.now()
  const { call } = expectOk(await line.ask(openCall)).body
  expectOk(await line.ask(saveAnswers, { params: { call }, input: caller.answers, version: 1 }))
  let choices = 0
  for (const without of [[], ['within:800']]) {
    choices++
    const found = expectOk(await line.ask(placesForCall, { params: { call }, input: { without } })).body
    for (const place of found.places.filter(p => p.capacity !== null && p.capacity.free > 0).slice(0, 2)) {
      choices++
      const held = await line.ask(holdForCall, { params: { call }, input: { service: place.service, arrives: 'tonight' } })
      if (held.status !== 200) continue
      choices++
      const said = expectOk(await line.ask(sayYes, { params: { call }, input: { callMe: 'Someone (demo)', yes: ['summary', 'needs', 'name'], language: caller.language, urgency: 'tonight', hold: held.body.hold } })).body
      const at = { case: said.case as string, referral: said.referral }
      const house = await door(w, place.service)
      const confirmed = await confirmedBy(line, house, at)
      expectOk(await house.ask(accept, { params: at }))
      return { end: 'placed', choices: choices + (confirmed ? 1 : 0), ms: performance.now() - began, referral: said.referral, service: place.service, confirmed }
    }
    if (!found.relaxations.some(r => r.keys.includes('within:800'))) break
  }
  return plan(line, caller.place.slice(0, 2).toUpperCase(), began, choices)
}
