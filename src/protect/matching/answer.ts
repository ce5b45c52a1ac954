import type { Said } from '../../algorithms/facts/sourced.ts'
import { circleRing, ringOfCell } from './rings.ts'
import { smallestCover } from '../../algorithms/assignment/smallest-cover.ts'
import { cellAt } from '../../algorithms/geography/grid.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import type { Asked } from './asked.ts'
import type { Capacity } from './capacity.ts'
import type { DirectoryIndex } from './directory-index.ts'
import type { Limit } from './limits.ts'
import { needWord } from './limit-words.ts'
import type { Matched, Ranked, Tested } from './match.ts'
import { sayWay, type WayTo } from './travel-to.ts'

export type Clause = { readonly said: Said; readonly fact: string | null; readonly verifiedOn: string }

/** Said of a place: what holds, what was traded, what must be asked; `open` itself goes without saying. */
const clausesOf = (r: Ranked, verifiedOn: string) => {
  const line = (said: Said, t: Tested): Clause => ({ said, fact: t.limit.fact, verifiedOn })
  const all = [...r.limits.filter(t => t.limit.code !== 'open'), ...r.wishes]
  return {
    fits: all.filter(t => t.state === 'met').map(t => line(t.limit.said, t)),
    traded: r.wishes.filter(t => t.state === 'not-met').map(t => line(t.limit.fails, t)),
    ask: all.filter(t => t.state === 'unknown').map(t => line(t.limit.question, t)),
  }
}

const placeOf = (r: Ranked, index: DirectoryIndex, capacity: Capacity, way: WayTo) => {
  const s = index.listings[r.service]!
  const rooms = capacity.rooms.get(s.id)
  const { band, way: time, means } = sayWay(r.km, way(s.region))
  return {
    service: s.id, name: s.name, kind: s.kind, province: s.province, region: s.region, phone: s.phone, exact: r.exact, verifiedOn: s.verifiedOn, band, way: time, means,
    capacity: rooms ? { known: rooms.known, free: rooms.known ? rooms.free.length : 0, minutesAgo: rooms.minutesAgo, countedAt: rooms.countedAt } : null,
    feed: s.feed ?? null, ring: ringOfCell(s.region), ...clausesOf(r, s.verifiedOn),
  }
}

/** The fewest doors, in the fewest towns, that together offer what she needs; null when one place does, or nothing is asked but a bed. */
export const coverOf = (asked: Asked, ranked: readonly Ranked[], index: DirectoryIndex) => {
  if (asked.needs.length < 2) return null
  const cells = new Map<string, number>()
  const sets = ranked.map(r => {
    const s = index.listings[r.service]!
    if (!cells.has(s.region)) cells.set(s.region, cells.size)
    return { covers: asked.needs.flatMap((need, e) => (s.offers?.includes(need) ? [e] : [])), place: cells.get(s.region)! }
  })
  const cover = smallestCover(asked.needs.length, sets, 20_000)
  return {
    places: cover.chosen.map(i => ({ service: index.listings[ranked[i]!.service]!.id, name: index.listings[ranked[i]!.service]!.name, covers: sets[i]!.covers.map(e => asked.needs[e]!) })),
    journeys: cover.journeys, missing: cover.missing.map(e => ({ need: asked.needs[e]!, said: needWord(asked.needs[e]!) })), optimal: cover.optimal,
  }
}

const chip = (strength: 'must' | 'hers' | 'like') => (l: Limit) => ({ key: l.key, said: l.said, icon: l.icon, strength, opens: l.relax !== null && !l.safety })

const noteOf = (asked: Asked): Said | null => {
  if (asked.away.length === 0) return null
  const [en, fr] = [asked.away.map(a => a.label.en).join(', '), asked.away.map(a => a.label.fr).join(', ')]
  return { en: `Her choice, never ours. Staying away from ${en} is not offered for change.`, fr: `C’est son choix, jamais le nôtre. L’éloignement (${fr}) n’est pas proposé au changement.` }
}

/** What the screen shows: places with their reasons, the ruled out by their first reason, what would open more, and the areas of the map. */
export const answerOf = (asked: Asked, matched: Matched, shown: readonly Ranked[], setAside: number, index: DirectoryIndex, capacity: Capacity, way: WayTo, at: string, notJudged: readonly string[]) => {
  const from = asked.from ? resolvePlaceId(asked.from.id) : null
  return {
    at, asked: matched.asked, exact: matched.exact, askFirst: matched.askFirst, setAside,
    places: shown.map(r => placeOf(r, index, capacity, way)),
    ruledOut: matched.ruledOut.map(r => ({ key: r.key, said: r.said, icon: r.icon, count: r.count, names: r.some.map(i => index.listings[i]!.name) })),
    relaxations: matched.relaxations.map(r => ({ keys: [...r.keys], said: r.said, opens: r.opens })),
    note: noteOf(asked),
    chips: [...matched.limits.filter(l => l.code !== 'open').map(l => chip(l.code === 'no-police' ? 'hers' : 'must')(l)), ...matched.wishes.map(chip('like'))],
    cover: coverOf(asked, matched.ranked, index),
    notJudged: [...notJudged],
    near: from ? { said: { en: `near ${from.name}`, fr: `près de ${from.name}` }, province: from.province as string, ring: ringOfCell(cellAt(from).id) } : null,
    away: asked.away.map(a => ({ key: a.place, said: a.label, ring: circleRing(a.centre, a.km) })),
  }
}
