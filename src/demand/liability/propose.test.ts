import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { acts, roles } from '../../law/liability/facts.ts'
import { liabilityRows, type RowId } from '../../law/facts/liability.ts'
import { someEpisode, somePart } from './build.ts'
import { truthTable } from './law/truth-table.ts'
import { losses, tieNames, whoseValues } from './part.ts'
import { applies, decideCount } from './propose.ts'

const rows = Object.keys(liabilityRows) as RowId[]

describe('the table of roles, row by row', () => {
  test.each(truthTable.map(t => [t.row, t.section, t.cites, t] as const))('%s, s. %s: %s', (row, section, _cites, t) => {
    const [part, episode] = [somePart(t.part), someEpisode(t.episode)]
    expect(applies(part, episode).find(f => f.row === row)).toMatchObject({ result: t.result, section })
    const decided = decideCount(part, episode, row)
    expect(decided.ok ? 'proposed' : decided.code).toBe(t.count === 'proposed' ? 'proposed' : `liability.${t.count}`)
  })
  test('every row is there', () => expect(truthTable.map(t => t.row).sort()).toEqual([...rows].sort()))
})

test('286.2(5): any true circumstance takes the fixed-fare driver’s exception away, and the count may be proposed', () => {
  const driver = somePart({ role: 'third-party', act: 'benefit', tie: 'driver-fixed-fare', knew: true })
  expect(decideCount(driver, someEpisode(), 'L10').ok).toBe(false)
  const would = applies(driver, someEpisode())[0]!.wouldChange.map(c => c.section)
  for (const part of ['(a)', '(b)', '(c)', '(d)', '(e)']) expect(would).toContain(`286.2(5)${part}`)
  for (const loss of losses) {
    const lost = applies(somePart({ ...driver, circumstances: [loss] }), someEpisode())
    expect(lost[0]).toMatchObject({ row: 'L14', result: 'exception-lost' })
    expect(decideCount(somePart({ ...driver, circumstances: [loss] }), someEpisode(), loss === 'commercial' ? 'L16' : 'L10').ok).toBe(true)
  }
})

test('the law of the day: a purchase from an adult has no count on 2014-12-05 and one on 2014-12-06', () => {
  const on = (text: string) => decideCount(somePart(), someEpisode({ onDay: day(text) }), 'L01').ok
  expect([on('2014-12-05'), on('2014-12-06')]).toEqual([false, true])
})

test('rule 1: for own services no count is proposed, in any role, for any act, on any day, whatever else is said', () => {
  const maybe = fc.option(fc.boolean(), { nil: undefined })
  const seller = fc.record({
    role: fc.constantFrom(...roles), act: fc.constantFrom(...acts), whose: fc.constantFrom(...whoseValues), tie: fc.option(fc.constantFrom(...tieNames), { nil: undefined }), ageGroup: fc.constantFrom('adult', 'minor', 'not-known' as const),
    circumstances: fc.subarray([...losses]), exploitation: maybe, forPurchase: maybe, knew: maybe, encouraged: maybe, proportionate: maybe, sameTerms: maybe, exploited: maybe,
  })
  const days = fc.integer({ min: 0, max: 9_000 }).map(n => day(new Date(Date.UTC(2005, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)))
  fc.assert(fc.property(seller, days, fc.constantFrom(...rows), fc.constantFrom('near-school-or-daycare', 'public', 'private', 'online', null), (part, onDay, rule, place) => {
    const decided = decideCount(part as never, someEpisode({ onDay, place: place as never }), rule)
    // The plain model: another's services, not a seller, not exploited; anything else is never accused.
    if (part.role === 'seller' || part.whose !== 'another' || part.exploited === true) expect(decided.ok).toBe(false)
    if (part.whose === 'own' || part.role === 'seller') expect(decided).toMatchObject({ code: 'liability.own-services', cite: { en: expect.stringContaining('286.5') } })
  }), { seed: 286, numRuns: 1_500 })
})
