import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BadInput } from '../command.ts'
import command, { clocksOf } from './law-clocks.ts'

const examples = join(import.meta.dirname, '../../../docs/examples/law')
const io = (facts: unknown) => ({ progress: () => undefined, read: async () => '', readJson: async () => facts })
const run = (facts: unknown) => command.run({ args: ['FACTS.json'], options: {} }, io(facts)) as Promise<{ clocks: Record<string, unknown>[] }>
const example = async (name: string) => JSON.parse(await readFile(join(examples, name), 'utf8')) as unknown

test.each([
  ['trial-delay.json', { dueOn: '2027-06-08', lateDays: 37 }],
  ['trial-delay-defence.json', { dueOn: '2027-07-23', leftDays: 8 }],
  ['travel-notice.json', { dueOn: '2027-01-27', lateDays: 5 }],
  ['agc-consent.json', { dueOn: '2027-03-09' }],
  ['record-suspension.json', { dueOn: '2027-01-15' }],
])('%s', async (name, expected) => expect((await run(await example(name))).clocks[0]).toMatchObject({ ...expected, citation: expect.stringMatching(/./), confidence: expect.stringMatching(/./) }))

test('a clock is asked for by its id, or by kind clock and its id, from either name of the day', () => {
  const one = clocksOf({ kind: 'production-review', from: '2026-11-01' })
  expect(clocksOf({ kind: 'clock', id: 'production-review', startedOn: '2026-11-01' })).toEqual(one)
  expect(one[0]!.dueOn).toBe('2026-12-01')
})
test('the order in which answers are entered does not matter', () => {
  const facts = { kind: 'trial-delay', court: 'provincial', chargedOn: '2025-12-08', defenceDelayDays: 45, projectedEndOn: '2027-07-15', on: '2026-11-23' }
  expect(clocksOf(Object.fromEntries(Object.entries(facts).reverse()))).toEqual(clocksOf(facts))
})
const trial = { kind: 'trial-delay', court: 'provincial', chargedOn: '2025-12-08', on: '2026-11-23' }
test.each([
  [{ ...trial, projectedEndOn: '2025-12-07' }, 'projectedEndOn'],
  [{ ...trial, defenceDelayDays: -1 }, 'defenceDelayDays'],
  [{ ...trial, defenceDelayDays: 1e9 }, 'defenceDelayDays'],
  [{ ...trial, defenceDelayDays: 1.5 }, 'defenceDelayDays'],
  [{ ...trial, chargedOn: '9999-12-31' }, 'chargedOn'],
  [{ ...trial, on: '0000-01-01' }, 'on'],
  [{ ...trial, verdict: 'x' }, 'verdict'],
  [{ kind: 'travel-notice', departsOn: '2027-02-10', returnsOn: '2027-02-09', abroad: true, childOffence: true, on: '2027-01-01' }, 'returnsOn'],
  [{ kind: 'agc-consent', proceedingsOn: '2027-03-01', citizen: 'no' }, 'citizen'],
  [{ kind: 'nothing', from: '2027-01-01' }, 'kind'],
  [{ kind: 'clock', from: '2027-01-01' }, 'id'],
  [{ kind: 'dtr' }, 'from'],
  [{}, 'kind'], [[], ''], [7, ''],
])('%j is refused at %s', async (facts, at) => {
  const refusal = await run(facts).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(BadInput)
  expect((refusal as BadInput).at ?? '').toBe(at)
})
