import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import type { LossId } from '../facts/liability.ts'
import { losses } from '../facts/liability.ts'
import { acts, places, roles, statuses, type Facts } from './facts.ts'
import { describe, liability } from './liability.ts'
import type { Draft, Finding } from './finding.ts'

const flags = [undefined, true, false] as const
const days = ['2014-12-05', '2014-12-06', '2026-06-01'].map(day)
const relationships = [undefined, 'none', 'roommate', 'parent', 'taxi driver', 'driver', 'landlord', 'nurse', 'fellow seller', 'escort agency', 'abusive partner', 'qwerty'] as const
const ages = [undefined, 16, 30] as const

/** Every combination of the answers the command line asks for. */
function* everything(): Generator<Facts> {
  for (const role of roles) for (const act of acts) for (const on of days) for (const ownServices of flags) for (const relationship of act === 'benefit' ? relationships : [undefined])
    for (const sellerAge of ages) for (const place of act === 'communicate' || act === 'impede-traffic' ? [undefined, ...places] : [undefined, places[0]]) for (const inCanada of flags) yield { role, act, on, ownServices, relationship, sellerAge, place, inCanada }
}
const fourProvisions = (f: { section: string }) => /286\.[1-4]/.test(f.section)
const nbsp = /[^\u00a0] :|« | »| [?!]/

type Flaw = { readonly flaw: string; readonly facts: Facts; readonly f?: Draft }
const flawsOf = (facts: Facts, results: readonly Draft[]): Flaw[] => {
  const own = facts.ownServices === true
  const owed = own && facts.on >= day('2014-12-06') && ['obtain', 'communicate', 'advertise', 'benefit', 'procure'].includes(facts.act)
  return [
    ...(results.length === 0 ? [{ flaw: 'silence', facts }] : []),
    ...(owed && !results.some(f => f.result === 'immune' && f.cite.en.includes('286.5')) ? [{ flaw: 'no immunity', facts }] : []),
    ...results.filter(f => own && f.result === 'offence' && fourProvisions(f)).map(f => ({ flaw: 'accused over own services', facts, f })),
    ...results.filter(f => !f.section || !f.cite.en || !f.cite.fr || !f.why.en || !f.why.fr || !f.read).map(f => ({ flaw: 'incomplete', facts, f })),
  ]
}
const seen = { facts: 0, flaws: [] as Flaw[], texts: new Set<string>(), outcomes: new Set<string>() }
beforeAll(() => {
  for (const facts of everything()) {
    const results = describe(facts)
    seen.facts++
    seen.flaws.push(...flawsOf(facts, results))
    for (const f of results) {
      seen.outcomes.add(f.result)
      seen.texts.add(f.why.en).add(f.why.fr).add(f.cite.fr)
      for (const c of f.proposals) seen.texts.add(c.say.en).add(c.say.fr)
    }
  }
})
const flaws = (flaw: string) => seen.flaws.filter(f => f.flaw === flaw).slice(0, 3)

test('the whole space of answers was walked, and each of the six results occurs', () => {
  expect(seen.facts).toBeGreaterThan(25_000)
  expect([...seen.outcomes].sort()).toEqual(['exception', 'exception-lost', 'immune', 'no-offence', 'not-known', 'offence'])
})
test('for own services, no role, act, day, age, place or relationship is ever an offence of 286.1 to 286.4', () => expect(flaws('accused over own services')).toEqual([]))
test('for own services the immunity is named on every day it was in force', () => expect(flaws('no immunity')).toEqual([]))
test('every answer has a result, a section, a citation, the day it was read and a reason, in both languages', () => expect([...flaws('silence'), ...flaws('incomplete')]).toEqual([]))
test('no sentence calls anyone guilty or a victim, and French has its no-break spaces', () => {
  expect([...seen.texts].filter(t => /guilty|coupable|victim|prostitut|liar| {2}|undefined/i.test(t) || (/[éèàê’]/.test(t) && nbsp.test(t)))).toEqual([])
})

const facts: fc.Arbitrary<Facts> = fc.record({
  role: fc.constantFrom(...roles), act: fc.constantFrom(...acts), on: fc.constantFrom(...days),
  ownServices: fc.option(fc.boolean(), { nil: undefined }), sellerAge: fc.constantFrom(...ages), relationship: fc.constantFrom(...relationships),
  place: fc.constantFrom(undefined, ...places), inCanada: fc.option(fc.boolean(), { nil: undefined }), status: fc.constantFrom(undefined, ...statuses),
  circumstances: fc.option(fc.subarray(Object.keys(losses) as LossId[]), { nil: undefined }),
  exploitation: fc.option(fc.boolean(), { nil: undefined }), forPurchase: fc.option(fc.boolean(), { nil: undefined }), knew: fc.option(fc.boolean(), { nil: undefined }),
  encouraged: fc.option(fc.boolean(), { nil: undefined }), proportionate: fc.option(fc.boolean(), { nil: undefined }), sameTerms: fc.option(fc.boolean(), { nil: undefined }),
  traffic: fc.option(fc.boolean(), { nil: undefined }), exploited: fc.option(fc.boolean(), { nil: undefined }),
})
const seeded = { seed: 286, numRuns: 1_500 }

test('learning more never turns immune into an offence of 286.1 to 286.4', () => {
  fc.assert(fc.property(facts, facts, (less, more) => {
    const known = Object.fromEntries(Object.entries(less).filter(([, value]) => value !== undefined))
    const extended = { ...more, ...known } as Facts
    if (!liability(less).some(f => f.result === 'immune')) return
    expect(liability(extended).filter(f => f.result === 'offence' && fourProvisions(f))).toEqual([])
  }), seeded)
})

test('a true circumstance of 286.2(5) never leaves an exception standing', () => {
  fc.assert(fc.property(facts, f => {
    if (f.act !== 'benefit' || (f.circumstances?.length ?? 0) === 0) return
    expect(liability(f).filter(r => r.result === 'exception')).toEqual([])
  }), seeded)
})

/** Answers that `wouldChange` promises, where they are single values. */
const promised = (answer: string): Partial<Facts> | null => {
  const [key, value] = answer.split(': ') as [keyof Facts, string]
  if (answer.includes('; ')) return null
  if (value === 'true' || value === 'false') return { [key]: value === 'true' }
  if (key === 'sellerAge') return { sellerAge: value === 'under 18' ? 17 : 18 }
  if (key === 'circumstances') return { circumstances: [value as LossId] }
  return null
}
/** A result of no offence may also show as no line at all about that section. */
const keeps = (results: readonly Finding[], c: { result: string; section: string }) =>
  results.some(r => r.result === c.result) || (c.result === 'no-offence' && !results.some(r => r.result === 'offence' && r.section.startsWith(c.section)))

test('an answer that is said to change the result does change it to what was said', () => {
  const broken = new Set<string>()
  fc.assert(fc.property(facts, f => {
    for (const r of liability(f))
      for (const c of r.wouldChange) {
        const given = promised(c.answer)
        const then = given && liability({ ...f, ...given })
        if (then && !keeps(then, c)) broken.add(`${r.row} ${r.result}: ${c.answer} should give ${c.result}; gives ${then.map(x => x.row + x.result).join()}  ${JSON.stringify(f)}`)
      }
  }), seeded)
  expect([...broken]).toEqual([])
})

test('any words for a relationship are read without failing', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.array(fc.string(), { maxLength: 5 })), relationship => {
    expect(liability({ role: 'third-party', act: 'benefit', on: day('2026-06-01'), relationship }).length).toBeGreaterThan(0)
  }), { seed: 5, numRuns: 60 })
})
