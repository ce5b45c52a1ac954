import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BadInput } from '../command.ts'
import clocks from './law-clocks.ts'
import command from './law-liability.ts'

const examples = join(import.meta.dirname, '../../../docs/examples/law')
const io = (facts: unknown) => ({ progress: () => undefined, read: async () => '', readJson: async () => facts })
const run = (facts: unknown, which = command) => which.run({ args: ['FACTS.json'], options: {} }, io(facts)) as Promise<{ results: Record<string, unknown>[]; clocks: Record<string, unknown>[] }>
const example = async (name: string) => JSON.parse(await readFile(join(examples, name), 'utf8')) as unknown
const on = '2026-06-01'

test('the example of the command: a driver paid a fixed fare is excepted, with what would lose it', async () => {
  const { results } = await run(await example('driver-fixed-fare.json'))
  expect(results).toMatchObject([{ result: 'exception', section: '286.2(4)(c)', citation: expect.stringContaining('286.2(4)(c)'), why: { en: expect.any(String), fr: expect.any(String) } }])
  expect(results[0]!['wouldChange']).toEqual(expect.arrayContaining([expect.objectContaining({ answer: 'circumstances: violence', result: 'exception-lost' })]))
})
test('entering a person over her own services is answered with the immunity', async () => {
  const { results } = await run({ role: 'seller', act: 'communicate', ownServices: true, place: 'online', on })
  expect(results[0]).toMatchObject({ result: 'immune', citation: expect.stringContaining('286.5') })
  expect(results.some(r => r['result'] === 'offence')).toBe(false)
})
test('an answer left out and one answered null are the same', async () =>
  expect(await run({ role: 'purchaser', act: 'obtain', on, sellerAge: null, inCanada: null })).toEqual(await run({ role: 'purchaser', act: 'obtain', on })))
test('every example file runs', async () => {
  for (const name of (await readdir(examples)).filter(file => file.endsWith('.json'))) {
    const facts = (await example(name)) as { kind?: string }
    const answer = facts.kind ? (await run(facts, clocks)).clocks : (await run(facts)).results
    expect(answer.length).toBeGreaterThan(0)
  }
})
test.each([
  [{}, 'role'],
  [{ role: 'purchaser', act: 'obtain', on: '2026-02-30' }, 'on'],
  [{ role: 'buyer', act: 'obtain', on }, 'role'],
  [{ role: 'purchaser', act: 'obtain', on, sellerAge: -1 }, 'sellerAge'],
  [{ role: 'purchaser', act: 'obtain', on, sellerAge: '17' }, 'sellerAge'],
  [{ role: 'purchaser', act: 'obtain', on, guilty: true }, 'guilty'],
  [[], ''], [null, ''], ['x', ''],
])('%j is refused at %s with a code and a next step in both languages', async (facts, at) => {
  const refusal = await run(facts).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(BadInput)
  expect(refusal).toMatchObject({ code: 'law.facts-unreadable', at, say: { en: expect.stringMatching(/./), fr: expect.stringMatching(/./) } })
})
test('no file is refused', () => expect(command.run({ args: [], options: {} }, io({}))).rejects.toMatchObject({ code: 'law.no-facts' }))
