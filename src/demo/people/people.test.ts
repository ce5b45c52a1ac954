import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Keys } from '../../platform/crypto/keys.ts'
import { derived, unseal } from '../../platform/crypto/seal.ts'
import { blindToken } from '../../platform/search/tokens.ts'
import { demo as calls } from '../../protect/calls/demo.ts'
import { demo as cases, partsOf } from '../../protect/cases/demo.ts'
import { demo as consent } from '../../protect/consent/demo.ts'
import { people as referrals } from '../../protect/referrals/demo-people.ts'
import { caseNumber } from '../../protect/cases/case.ts'
import { searchParts } from '../../protect/cases/open-case.ts'
import { stepFrom } from '../../protect/referrals/referral.ts'
import { demoAgencies } from '../agencies.ts'
import { demoId } from '../agencies-write.ts'
import { Book } from './book.ts'
import { extraAgencies, homesOf } from './homes.ts'
import { drawnId, streamOf } from './ids.ts'
import { type Land, type Person, personOf } from './person.ts'
import { at, Rows, table } from './rows.ts'
import { readied, sealWith } from './sealing.ts'
import { tellAll } from './teller.ts'
import { chosenNames, chosenNamesFr, givenNames } from './words.ts'

const anchor = Date.UTC(2026, 10, 23)
const agencies = [...demoAgencies, ...extraAgencies(0)]
const ids = new Map(agencies.flatMap(a => [`agency:${a.key}`, `team:${a.key}`, ...a.members.map(m => `member:${m.key}`)]).map(name => [name, demoId(name)]))
const landOf = (seed: number, people: number): Land => ({ seed, people, anchor, homes: homesOf(agencies, ids) })
const everyone = (seed: number, people: number): Person[] => {
  const land = landOf(seed, people)
  return Array.from({ length: people }, (_, i) => personOf(land, i))
}

/** Every row, without what is sealed or drawn by chance for secrecy. */
const printOf = (seed: number, people: number): string => {
  const worlds = [null, null, { now: anchor, rooms: {}, empty: {}, free: {} }, anchor]
  const batches = [...tellAll({ land: landOf(seed, people), searchRoot: Buffer.alloc(32, 1), now: anchor, worlds }, [cases.people!, consent.people!, referrals, calls.people!])]
  const lines = batches.flatMap(b => b.rows.flatMap(r => r.text.toString().split('\n').map(line => `${r.table.name}\t${line.replace(/\\\\x01[0-9a-f]{56,}/g, 'sealed')}`)))
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

test('the same seed gives the same country, another seed another', () => {
  expect(printOf(1, 150)).toBe(printOf(1, 150))
  expect(printOf(2, 150)).not.toBe(printOf(1, 150))
})

test('a person is the same whoever else is in the country', () => {
  const [few, many] = [everyone(5, 20), everyone(5, 200)]
  expect(few.map(p => [p.record, p.callMe, p.opened])).toEqual(many.slice(0, 20).map(p => [p.record, p.callMe, p.opened]))
})

test('no two draws of a large country share an id', () => {
  const drawn = new Set<string>()
  for (let i = 0; i < 40_000; i++) for (const use of ['person', 'page', 'call']) drawn.add(drawnId(streamOf(1, i, use)))
  expect(drawn.size).toBe(120_000)
})

test('every step of every referral is one the table of steps draws, each after the one before and before now', () => {
  const actorsOf = { sender: ['sender', 'she'], receiver: ['receiver', 'she'], nobody: ['she', 'receiver', 'sender'] } as const
  const plans = everyone(3, 1_000).flatMap(p => (p.referral ? [{ p, r: p.referral }] : []))
  expect(plans.length).toBeGreaterThan(400)
  for (const { p, r } of plans) {
    let [state, at]: [Parameters<typeof stepFrom>[0], number] = ['draft', p.opened]
    for (const m of r.moves) {
      // A yes taken back ends what is on its way, without a step of anyone's.
      const step = m.by === 'nobody' && m.act === 'recall' ? { to: 'recalled' as const } : actorsOf[m.by].map(by => stepFrom(state, m.act as Parameters<typeof stepFrom>[1], by)).find(s => s !== null)
      expect(step?.to, `${m.act} from ${state}`).toBe(m.to)
      expect(m.at).toBeGreaterThanOrEqual(at)
      expect(m.at).toBeLessThan(anchor)
      ;[state, at] = [m.to, m.at]
    }
  }
})

test('referrals stand in every state that someone can reach', () => {
  const states = new Set(everyone(1, 400).flatMap(p => (p.referral ? [p.referral.moves.at(-1)!.to] : [])))
  expect([...states].sort()).toEqual(['accepted', 'arrived', 'declined', 'ended', 'in service', 'needs information', 'no-show', 'recalled', 'seen', 'sent'])
})

test('consents last, end soon, have ended and were taken back, and none is longer than a year', () => {
  const consents = everyone(1, 400).flatMap(p => p.consents)
  const day = 86_400_000
  expect(consents.every(c => c.given < anchor && c.until - c.given <= 366 * day && (c.withdrawn === null || (c.withdrawn >= c.given && c.withdrawn < anchor)))).toBe(true)
  const kinds = { live: consents.some(c => c.withdrawn === null && c.until > anchor + 30 * day), soon: consents.some(c => c.withdrawn === null && c.until > anchor && c.until < anchor + 14 * day), over: consents.some(c => c.until < anchor), back: consents.some(c => c.withdrawn !== null) }
  expect(kinds).toEqual({ live: true, soon: true, over: true, back: true })
})

test('more files are opened in a winter month than in a summer month', () => {
  const months = everyone(1, 4_000).filter(p => p.opened < anchor - 20 * 86_400_000).map(p => new Date(p.opened).getUTCMonth())
  const opened = (among: number[]) => months.filter(m => among.includes(m)).length
  expect(opened([11, 0, 1])).toBeGreaterThan(1.25 * opened([5, 6, 7]))
})

test('every name is an invented given name or says that it is of the demo; some people are French first', () => {
  const all = everyone(1, 3_000)
  const known = new Set([...givenNames, ...chosenNames, ...chosenNamesFr])
  expect(all.filter(p => !known.has(p.callMe)).map(p => p.callMe)).toEqual([])
  expect(all.flatMap(p => (p.legalName === null || /^\S+ \S+ \((demo|démo)\)$/.test(p.legalName) ? [] : [p.legalName]))).toEqual([])
  expect(all.filter(p => p.language === 'fr').length).toBeGreaterThan(300)
})

test('the parts a search finds her by are the product’s own', () => {
  for (const p of everyone(8, 300)) expect(partsOf(p)).toEqual(searchParts(p.callMe, p.legalName, caseNumber(p.draws('number'))))
})

test('what the demo seals, the product opens; what it posts, the product asks for', () => {
  const root = randomBytes(32)
  const key = randomBytes(32)
  expect(unseal(key, 'a.b.c|1', sealWith(readied(key), 'a.b.c|1', 'Wren')).toString()).toBe('Wren')
  const book = new Book(derived(root, 'search'), anchor)
  const grantee = demoId('team:lakeshore')
  book.post(grantee, 1, demoId('x'), anchor, ['wren'])
  expect(book.take().rows[0]!.text.toString()).toContain(`\\\\x${blindToken({ root: use => derived(root, use) } as Keys, grantee, 1, 'wren').toString('hex')}`)
})

test('a row says what it was given, whatever stands in it', () => {
  const t = table('x', 'a', 'b')
  const unescape = (cell: string) => (cell === '\\N' ? null : cell.replace(/\\(.)/g, (_, c: string) => ({ t: '\t', n: '\n', r: '\r' })[c] ?? c))
  fc.assert(fc.property(fc.option(fc.string({ unit: fc.constantFrom('a', '\\', '\t', '\n', '\r', 'N', 'é') })), fc.string(), (a, b) => {
    const rows = new Rows()
    rows.put(t, a, b)
    const text = rows.take()[0]!.text.toString()
    expect(text.split('\n')).toHaveLength(2)
    expect(text.slice(0, -1).split('\t').map(unescape)).toEqual([a, b])
  }), { seed: 11 })
})

test('a moment is written as the language itself writes it', () => {
  fc.assert(fc.property(fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 }), ms => { expect(at(ms)).toBe(new Date(ms).toISOString()) }))
})
