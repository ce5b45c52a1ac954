import { expect } from 'vitest'
import { demoAgencies } from '../src/demo/agencies.ts'
import { askRegistry, confirm } from '../src/demand/screening/endpoints.ts'
import { anyPurpose } from '../src/platform/access/kind.ts'
import type { Actor, World } from '../src/platform/http/testing/world.ts'
import { listOutreach } from '../src/prevent/outreach/endpoints.ts'
import { openCall } from '../src/protect/calls/endpoints.ts'
import { asks, proved } from '../src/protect/emergency/build.ts'
import { openGlass } from '../src/protect/emergency/endpoints.ts'
import { startScreening } from '../src/protect/screening/endpoints.ts'
import type { Screen } from '../src/web/kit/screen/page.ts'

/** Those who have something to show, before anyone else of their post. */
const first = ['ines', 'odile', 'rosa', 'pelletier', 'meilin', 'fontaine', 'kilabuk', 'singh', 'mara', 'desrosiers', 'whitebear', 'jo', 'sam']
const usual: readonly string[] = ['support', 'emergency', 'claim', 'permit']
const members = demoAgencies.flatMap(a => a.members).toSorted((a, b) => (first.indexOf(a.key) + 1 || 99) - (first.indexOf(b.key) + 1 || 99))
const suits = (m: (typeof members)[number], { posts, load }: Screen) => posts.some(p => m.posts.includes(p)) && (load.purpose === anyPurpose || (m.purposes ?? usual).includes(load.purpose))
const visitor = (screen: Screen): string => {
  const key = members.find(m => suits(m, screen))?.key
  if (key === undefined) throw new Error(`no demo member may open ${screen.at}`)
  return key
}

const ofDemo: Readonly<Record<string, string>> = {
  case: 'case:cedar', member: 'member:ines', service: 'service:birch-bay', investigation: 'investigation:willow', entity: 'entity:willow:olsen', other: 'entity:willow:olson', tip: 'tip:open', registrant: 'registrant:aubrecht', travelNotice: 'travel-notice:late', report: 'report:van', release: 'release:draft', agreement: 'agreement:waiting',
}
/** What no demo names is made by whoever would make it. */
const made: Readonly<Record<string, (w: World, actor: Actor, at: string) => Promise<string>>> = {
  call: async (_w, actor) => (await actor.ask(openCall, { input: {} })).body.call,
  chargeFile: async (w, _actor, at) => w.ids.get(at.startsWith('/crown') ? 'charge-file:crown' : 'charge-file:evening')!,
  outreach: async (_w, actor) => (await actor.ask(listOutreach)).body.sessions.find(s => s.results === 'written')!.id,
  screening: async (w, actor, at) => {
    if (at.startsWith('/cases')) return (await actor.ask(startScreening, { params: { case: w.ids.get('case:cedar')! }, input: { list: 'labour', age: 'adult', told: true } })).body.screening
    const asked = (await (await w.as('kilabuk')).ask(askRegistry, { input: { ground: 'departure-of-registrant', name: 'Tobias Aubrecht (demo)', birth: '1974-08-19', country: 'CA', salt: `for-a-picture-of-${at}` } })).body.ask!
    if (at.startsWith('/gate')) await (await w.as('singh')).ask(confirm, { params: { screening: asked }, input: { document: 'passport' } })
    return asked
  },
}

/** Cedar's file, opened by its number because her life is in danger now. */
const inAnEmergency = async (w: World): Promise<string> => {
  const who = await proved(w, 'ines')
  const number = 'TL-7K2M-40'
  const { ask } = (await asks(who, number, { reasonCode: 'life-in-danger' })).body
  return (await who.ask(openGlass, { params: { ask }, input: { number } })).body.case!
}

/** Who opens the screen, and an address of it with something to show. */
export const addressOf = async (w: World, screen: Screen): Promise<{ cookie: string; path: string }> => {
  const actor = await w.as(visitor(screen))
  let path: string = screen.at
  for (const [, name] of screen.at.matchAll(/:([a-zA-Z]+)/g)) {
    const id = screen.at.startsWith('/emergency/') ? await inAnEmergency(w) : ofDemo[name!] !== undefined ? w.ids.get(ofDemo[name!]!) : await made[name!]?.(w, actor, screen.at)
    expect(id, `an id for :${name} of ${screen.at}`).toMatch(/^[0-9a-f-]{36}$/)
    path = path.replace(`:${name}`, id!)
  }
  return { cookie: actor.cookie, path }
}
