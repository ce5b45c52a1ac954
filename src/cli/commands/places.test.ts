import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { BadInput, type Io } from '../command.ts'
import find from './places-find.ts'
import travel from './places-travel.ts'

const io: Io = { progress: () => undefined, read: path => readFile(path, 'utf8'), readJson: async path => JSON.parse(await readFile(path, 'utf8')) as unknown }
const refusal = async (run: Promise<unknown>): Promise<string> => run.then(() => 'none', (error: unknown) => (error instanceof BadInput ? error.code : 'not a refusal'))

test('the example names are found', async () => {
  expect(await find.run({ args: [], options: { file: 'docs/examples/places/names.txt', limit: '1' } }, io)).toMatchObject({
    searches: [{ places: [{ id: 'mb-thompson' }] }, { places: [{ id: 'mb-winnipeg' }] }, { places: [{ id: 'nu-kinngait' }] }, { places: [{ id: 'nu-iqaluit' }] }, { places: [{ id: 'on-red-lake' }] }, { places: [{ id: 'qc-sainte-catherine' }] }],
  })
})

test('the example journey is answered, with what must be said beside it', async () => {
  expect(await travel.run({ args: [], options: { file: 'docs/examples/places/travel.json' } }, io)).toMatchObject({ from: { id: 'mb-st-theresa-point' }, travel: { known: true, means: ['flight'] }, cautions: [{ en: expect.stringContaining('pays') }, { en: expect.stringContaining('confirmed') }] })
})

test('a way that is not there answers, it does not fail', async () => {
  expect(await travel.run({ args: ['Winnipeg', 'Poplar River'], options: { on: '2027-07-01', by: 'road' } }, io)).toMatchObject({ travel: { known: false, why: 'not-by-these-means', instead: { means: ['flight'] } } })
})

test.each([
  [['Winnipeg'], { on: '2027-01-01' }, 'places.no-name'],
  [['Winnipeg', 'Nowhere at all'], { on: '2027-01-01' }, 'places.not-found'],
  [['Winnipeg', 'Deer Lake'], { on: '2027-01-01' }, 'places.ambiguous'],
  [['Winnipeg', 'Thompson'], { on: '2027-02-30' }, 'places.on'],
  [['Winnipeg', 'Thompson'], {}, 'places.on'],
  [['Winnipeg', 'Thompson'], { on: '2027-02-03', by: 'magic' }, 'places.by'],
  [['Red', 'Lake', 'Winnipeg'], { on: '2027-02-03' }, 'places.quotes'],
])('places travel %j %j is refused with %s', async (args, options, code) => expect(await refusal(travel.run({ args, options }, io))).toBe(code))

test('places find needs a name and a sane limit', async () => {
  expect(await refusal(find.run({ args: [], options: {} }, io))).toBe('places.no-name')
  expect(await refusal(find.run({ args: ['x'], options: { limit: '0' } }, io))).toBe('places.limit')
})
