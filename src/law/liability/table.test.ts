import { describe, expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { liabilityRows, losses, type LossId, type RowId } from '../facts/liability.ts'
import { someFacts } from './build.ts'
import type { Facts } from './facts.ts'
import type { Outcome } from './finding.ts'
import { liability } from './liability.ts'

const found = (given: Partial<Facts>) => liability(someFacts(given)).map(f => `${f.row} ${f.result} ${f.section}`)
const benefit = (given: Partial<Facts>) => found({ role: 'third-party', act: 'benefit', ...given })

/** Row, paragraph, the fact that satisfies it, and the nearest one that does not. */
const pairs: readonly [RowId, string, Partial<Facts>, Outcome, Partial<Facts>, Outcome | 'another row'][] = [
  ['L01', '286.1(1): an adult’s services bought', {}, 'offence', { ownServices: true }, 'another row'],
  ['L01', '286.1(1): communicating online is enough', { act: 'communicate', place: 'online' }, 'offence', { act: 'communicate', forPurchase: false }, 'no-offence'],
  ['L02', '286.1(2): at 17, not at 18', { sellerAge: 17 }, 'offence', { sellerAge: 18 }, 'another row'],
  ['L03', '7(4.1): a citizen buys abroad from a person of 15', { sellerAge: 15, inCanada: false, status: 'citizen' }, 'offence', { sellerAge: 15, inCanada: false, status: 'neither' }, 'no-offence'],
  ['L03', '7(4.1): a purchase abroad from an adult is not covered', { inCanada: false, status: 'citizen' }, 'no-offence', { sellerAge: undefined, inCanada: false, status: 'citizen' }, 'no-offence'],
  ['L04', '286.5(2): own services, as party to a purchase', { role: 'seller', act: 'communicate', ownServices: true }, 'immune', { role: 'seller', act: 'communicate', ownServices: false }, 'another row'],
  ['L05', '286.5(1)(a): money of own services', { role: 'seller', act: 'benefit', ownServices: true }, 'immune', { role: 'seller', act: 'benefit', ownServices: false }, 'another row'],
  ['L06', '286.5(1)(b): advertisement of own services', { role: 'advertiser', act: 'advertise', ownServices: true }, 'immune', { role: 'advertiser', act: 'advertise', ownServices: false }, 'another row'],
  ['L07', '213(1.1): selling beside a school', { role: 'seller', act: 'communicate', ownServices: true, place: 'near-school-or-daycare' }, 'offence', { role: 'seller', act: 'communicate', ownServices: true, place: 'public' }, 'no-offence'],
  ['L08', '213(1): traffic stopped in public', { act: 'impede-traffic', place: 'public' }, 'offence', { act: 'impede-traffic', place: 'private' }, 'no-offence'],
  ['L09', '286.2(4): sellers share costs', { role: 'third-party', act: 'benefit', relationship: 'fellow seller, shares expenses' }, 'exception', { role: 'third-party', act: 'benefit', relationship: 'fellow seller', circumstances: ['commercial'] }, 'exception-lost'],
  ['L10', '286.2(1): no relationship to except it', { role: 'third-party', act: 'benefit', relationship: 'none' }, 'offence', { role: 'third-party', act: 'benefit', relationship: 'none', knew: false }, 'no-offence'],
  ['L11', '286.2(2): the seller is 16', { role: 'third-party', act: 'benefit', relationship: 'none', sellerAge: 16 }, 'offence', { role: 'third-party', act: 'benefit', relationship: 'none', sellerAge: 18 }, 'another row'],
  ['L12', '286.2(4)(a): a roommate', { role: 'third-party', act: 'benefit', relationship: 'roommate' }, 'exception', { role: 'third-party', act: 'benefit', relationship: 'stranger' }, 'another row'],
  ['L13', '286.2(4)(b): a dependant', { role: 'third-party', act: 'benefit', relationship: 'dependant' }, 'exception', { role: 'third-party', act: 'benefit', relationship: 'parent', sellerAge: 15 }, 'not-known'],
  ['L14', '286.2(4)(c): an accountant on the public’s terms', { role: 'third-party', act: 'benefit', relationship: 'accountant' }, 'exception', { role: 'third-party', act: 'benefit', relationship: 'accountant', sameTerms: false }, 'another row'],
  ['L15', '286.2(4)(d): a bodyguard at a fair price', { role: 'third-party', act: 'benefit', relationship: 'bodyguard', proportionate: true }, 'exception', { role: 'third-party', act: 'benefit', relationship: 'bodyguard', proportionate: false }, 'another row'],
  ['L16', '286.2(5)(e): a manager of an escort agency', { role: 'third-party', act: 'benefit', relationship: 'manager of an escort agency' }, 'offence', { role: 'third-party', act: 'benefit', relationship: 'pharmacist' }, 'another row'],
  ['L17', '286.3(1): causing a sale', { role: 'procurer', act: 'procure' }, 'offence', { role: 'procurer', act: 'procure', sellerAge: 17 }, 'another row'],
  ['L17', '286.3(1): harbouring needs the purpose', { role: 'third-party', act: 'harbour', forPurchase: true }, 'offence', { role: 'third-party', act: 'harbour', forPurchase: false }, 'no-offence'],
  ['L18', '286.3(2): the person is 17', { role: 'procurer', act: 'recruit', sellerAge: 17 }, 'offence', { role: 'procurer', act: 'recruit', sellerAge: 18 }, 'another row'],
  ['L19', '286.4: another person’s services advertised', { role: 'advertiser', act: 'advertise', ownServices: false }, 'offence', { role: 'advertiser', act: 'advertise', ownServices: false, knew: false }, 'no-offence'],
  ['L20', '170: a parent procures a child', { role: 'parent-or-guardian', act: 'procure', sellerAge: 17 }, 'offence', { role: 'parent-or-guardian', act: 'procure', sellerAge: 18 }, 'no-offence'],
  ['L21', '171: knowingly permitted on premises', { role: 'third-party', act: 'permit-on-premises', sellerAge: 16 }, 'offence', { role: 'third-party', act: 'permit-on-premises', sellerAge: 16, knew: false }, 'no-offence'],
  ['L22', '279.01: an act in order to exploit', { role: 'third-party', act: 'transport', exploitation: true }, 'offence', { role: 'third-party', act: 'transport', exploitation: false }, 'no-offence'],
  ['L23', '279.011: the person is 16', { role: 'third-party', act: 'exploit', sellerAge: 16 }, 'offence', { role: 'third-party', act: 'exploit', sellerAge: 18 }, 'another row'],
  ['L24', '279.01(3): only a presumption, and never against an exploited person', { role: 'third-party', act: 'live-with' }, 'not-known', { role: 'third-party', act: 'live-with', exploited: true }, 'no-offence'],
  ['L25', '279.02: money of trafficking, knowing it', { role: 'third-party', act: 'benefit-from-trafficking' }, 'offence', { role: 'third-party', act: 'benefit-from-trafficking', knew: false }, 'no-offence'],
  ['L26', '279.03: documents kept in order to traffic', { role: 'third-party', act: 'withhold-documents', exploitation: true }, 'offence', { role: 'third-party', act: 'withhold-documents', exploitation: false }, 'no-offence'],
  ['L27', 'no rule of non-punishment: nothing is promised', { role: 'third-party', act: 'recruit', exploited: true }, 'not-known', { role: 'third-party', act: 'recruit' }, 'another row'],
  ['L28', '172.1: luring a person of 15', { role: 'third-party', act: 'lure', sellerAge: 15 }, 'offence', { role: 'third-party', act: 'lure', sellerAge: 18 }, 'no-offence'],
  ['L29', '7(4.11): trafficking abroad by a permanent resident', { role: 'third-party', act: 'exploit', inCanada: false, status: 'permanent-resident' }, 'offence', { role: 'third-party', act: 'exploit', inCanada: false, status: 'neither' }, 'no-offence'],
  ['L30', 'an employer’s conditions are administrative', { role: 'third-party', act: 'employ' }, 'no-offence', { role: 'third-party', act: 'exploit' }, 'another row'],
  ['L31', '286.5 at 16: immune, and support', { role: 'seller', act: 'advertise', ownServices: true, sellerAge: 16 }, 'immune', { role: 'seller', act: 'advertise', ownServices: true, sellerAge: 18 }, 'another row'],
  ['L32', 'an exploited person made to recruit: flagged for advice', { role: 'third-party', act: 'recruit', exploited: true }, 'not-known', { role: 'third-party', act: 'recruit', exploited: false }, 'another row'],
  ['L33', 'an outreach worker draws no benefit', { role: 'third-party', act: 'benefit', relationship: 'outreach worker' }, 'no-offence', { role: 'third-party', act: 'benefit', relationship: 'outreach worker', circumstances: ['abuse-of-trust'] }, 'exception-lost'],
  ['L34', '286.2(4)(c): a landlord on ordinary terms', { role: 'third-party', act: 'benefit', relationship: 'landlord' }, 'exception', { role: 'third-party', act: 'benefit', relationship: 'landlord', sellerAge: 17 }, 'another row'],
]

const of = (row: RowId, given: Partial<Facts>) => liability(someFacts(given)).find(f => f.row === row)?.result ?? 'another row'
test.each(pairs)('%s, %s', (row, _paragraph, fits, result, nearest, other) => {
  expect(of(row, fits)).toBe(result)
  expect(of(row, nearest)).toBe(other)
})
test('every row of the table is reached by a pair', () => expect([...new Set(pairs.map(([row]) => row))].sort()).toEqual(Object.keys(liabilityRows).sort()))

describe('286.2(5): any true circumstance restores the offence', () => {
  const held = ['roommate', 'dependant', 'accountant', 'bodyguard', 'landlord', 'outreach worker', 'fellow seller', 'driver']
  test.each(Object.keys(losses) as LossId[])('%s takes every exception away, and nothing else does', loss => {
    for (const relationship of held) {
      const lost = liability(someFacts({ role: 'third-party', act: 'benefit', relationship, circumstances: [loss] }))
      expect(lost[0]).toMatchObject({ result: 'exception-lost', section: losses[loss].section })
      expect(lost.some(f => f.result === 'offence' && f.section.startsWith('286.2(1)'))).toBe(true)
      expect(benefit({ relationship }).some(line => line.includes(' offence '))).toBe(false)
    }
  })
  test('a procurer has no exception: his own conduct is the loss of (d)', () => {
    expect(found({ role: 'procurer', act: 'benefit', relationship: 'spouse' })).toEqual(['L12 exception-lost 286.2(5)(d)', 'L10 offence 286.2(1)'])
  })
  test('a circumstance told in words counts, and one that is denied does not', () => {
    expect(benefit({ relationship: 'abusive spouse' })[0]).toBe('L12 exception-lost 286.2(5)(a)')
    expect(benefit({ relationship: 'spouse, no violence' })).toEqual(['L12 exception 286.2(4)(a)'])
  })
})

test('286.2(4): a driver paid a fixed fare is within (c); a plain driver within (c) or (d)', () => {
  expect(benefit({ relationship: 'driver paid a fixed fare' })).toEqual(['L14 exception 286.2(4)(c)'])
  expect(benefit({ relationship: 'driver' })).toEqual(['L15 exception 286.2(4)(c), 286.2(4)(d)'])
})
test('with no relationship said, the exceptions stay open beside the provision that fits', () => {
  expect(benefit({})).toEqual(['L10 offence 286.2(1)', 'L14 not-known 286.2(4)'])
  expect(benefit({ relationship: 'zxqv' })).toEqual(['L14 not-known 286.2(4)'])
})
test('286.5 does not reach 213(1.1): the sale is immune and the communication is looked at apart', () => {
  expect(found({ role: 'seller', act: 'communicate', ownServices: true, place: 'near-school-or-daycare' })).toEqual(['L04 immune 286.1', 'L07 offence 213(1.1)'])
  expect(found({ role: 'seller', act: 'communicate', ownServices: true })).toEqual(['L04 immune 286.1', 'L07 not-known 213(1.1)'])
})
test('a seller whose services are not said stays open, with both answers', () => {
  const [open] = liability(someFacts({ role: 'seller', act: 'advertise' }))
  expect(open).toMatchObject({ result: 'not-known', wouldChange: [{ answer: 'ownServices: true', result: 'immune' }, { answer: 'ownServices: false', result: 'offence' }] })
})
test('an unknown age leaves the stricter paragraph open', () => {
  expect(found({ sellerAge: undefined })).toEqual(['L01 offence 286.1(1)', 'L02 not-known 286.1(2)'])
})

describe('the law of the day', () => {
  const on = (text: string, given: Partial<Facts>) => found({ on: day(text), ...given })
  test('buying from an adult: nothing on 2014-12-05, 286.1(1) on 2014-12-06', () => {
    expect(on('2014-12-05', {})).toEqual(['L01 no-offence 286.1(1)'])
    expect(on('2014-12-06', {})).toEqual(['L01 offence 286.1(1)'])
  })
  test('before that day the former texts, which were not read, are named and nothing is said', () => {
    expect(on('2014-12-05', { sellerAge: 15 })).toEqual(['L02 not-known 212(4)'])
    expect(on('2014-12-05', { role: 'third-party', act: 'benefit', relationship: 'none' })).toEqual(['L10 not-known 212(1)(j), 212(2)'])
    expect(on('2014-12-05', { role: 'procurer', act: 'procure' })).toEqual(['L17 not-known 212(1)'])
    expect(on('2014-12-05', { role: 'advertiser', act: 'advertise', ownServices: false })).toEqual(['L19 no-offence 286.4'])
    expect(on('2014-12-05', { role: 'seller', act: 'communicate', ownServices: true, place: 'public' })).toEqual(['L04 no-offence 286.1', 'L07 not-known 213(1)(c)'])
  })
  test('279.011 since 2010-06-29; the day before, 279.01 covered a person of 16', () => {
    expect(on('2010-06-28', { role: 'third-party', act: 'exploit', sellerAge: 16 })).toContain('L22 offence 279.01')
    expect(on('2010-06-29', { role: 'third-party', act: 'exploit', sellerAge: 16 })).toContain('L23 offence 279.011')
  })
  test('279.01 since 2005-11-25', () => {
    expect(on('2005-11-24', { role: 'third-party', act: 'exploit' })).toContain('L22 no-offence 279.01')
    expect(on('2005-11-25', { role: 'third-party', act: 'exploit' })).toContain('L22 offence 279.01')
  })
  test('7(4.11) since 2012-06-28', () => {
    expect(on('2012-06-27', { role: 'third-party', act: 'exploit', inCanada: false, status: 'citizen' })).toContain('L29 not-known 7(4.11) + 279.01')
    expect(on('2012-06-28', { role: 'third-party', act: 'exploit', inCanada: false, status: 'citizen' })).toContain('L29 offence 7(4.11) + 279.01')
  })
  test('a day after the text that was read says so', () => {
    expect(liability(someFacts({ on: day('2026-06-18') }))[0]!.why.en).toContain('S.C. 2026, c. 19')
    expect(liability(someFacts({ on: day('2026-06-17') }))[0]!.why.en).not.toContain('S.C. 2026, c. 19')
  })
})
test('7(4.1) asks for consent first and 7(4.11) does not', () => {
  const child = liability(someFacts({ sellerAge: 15, inCanada: false, status: 'permanent-resident' }))[0]!
  const trafficking = liability(someFacts({ role: 'third-party', act: 'exploit', inCanada: false, status: 'permanent-resident' })).find(f => f.row === 'L29')!
  expect(child.cite.en).toContain('7(4.3)')
  expect(trafficking.cite.en).not.toContain('7(4.3)')
  expect(trafficking.cite.en).toContain('7(7)')
})
