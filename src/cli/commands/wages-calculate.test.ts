import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { BadInput, type Io } from '../command.ts'
import calculate from './wages-calculate.ts'

const io = (given?: unknown): Io => {
  const read = (path: string) => readFile(path, 'utf8')
  return { progress: () => undefined, read, readJson: async path => given ?? (JSON.parse(await read(path)) as unknown) }
}
type Shown = { lines: { rule: string; citation: string; citationFr: string }[]; totals: { owedCents: number; claimableCents: number }; flags: { code: string }[] }
const run = async (path: string, given?: unknown) => (await calculate.run({ args: [path], options: {} }, io(given))) as Shown
const refusal = (given: unknown): Promise<unknown> => run('claim.json', given).then(() => null, (error: unknown) => error)

test('the example of the help is a packing-shed week: 213.82 with the sections on its lines', async () => {
  const shown = await run(calculate.example.split(' ').at(-1)!)
  expect(shown.totals.owedCents).toBe(21382)
  expect(shown.lines.map(l => l.citation).filter(c => c.includes('ON Employment Standards Act'))).toHaveLength(3)
})
test('the harvest week owes nothing and flags the hours', async () => {
  const shown = await run('docs/examples/wages/harvest-week.json')
  expect([shown.totals.owedCents, shown.flags.some(f => f.code === 'excessive-hours')]).toEqual([0, true])
})
test('the caregiver’s week is 135.20, all of it inside the window, with sections 40 and 58', async () => {
  const shown = await run('docs/examples/wages/caregiver-week.json')
  expect([shown.totals.owedCents, shown.totals.claimableCents]).toEqual([13520, 13520])
  expect(shown.lines.map(l => l.citation).join(' ')).toMatch(/ESA\), s\. 35, 40.*ESA\), s\. 57, 58/)
})
test('a claim that cannot be read is a catalogued refusal that names the place', async () => {
  const error = await refusal({ jurisdiction: 'ON', days: [{ date: '2025-02-30', hours: 8 }] })
  expect(error).toBeInstanceOf(BadInput)
  expect([(error as BadInput).code, (error as BadInput).at]).toEqual(['wages.not-a-day', 'days.0.date'])
})
test('no file is a refusal', async () => {
  await expect(calculate.run({ args: [], options: {} }, io())).rejects.toBeInstanceOf(BadInput)
})
