import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BadInput, type Io } from '../command.ts'
import screenIndicators from './screen-indicators.ts'

const examples = join(import.meta.dirname, '../../../docs/examples/identification')
const ioOf = (input: unknown): Io => ({ progress: () => undefined, read: async () => '', readJson: async () => input })
const run = (input: unknown, options: Record<string, boolean> = {}) => screenIndicators.run({ args: ['ANSWERS.json'], options }, ioOf(input))
const example = async (name: string) => run(JSON.parse(await readFile(join(examples, name), 'utf8')))
const refusal = (input: unknown) => run(input).then(() => null, (error: unknown) => (error instanceof BadInput ? { code: error.code, at: error.at } : error))

describe('throughline screen-indicators', () => {
  test('the example names the positive dimensions and the answers that made them', async () => {
    const result = await example('adult-labour.json')
    expect(result).toMatchObject({ instrument: { id: 'adult_labour', version: '1' }, positive: ['exploitation'], means: { needed: true, shownBy: [] } })
    expect(result).toMatchObject({ next: { pausedFor: [], skipped: ['coercion_destination.denunciation'] } })
  })

  test('age in doubt is read with the list for children, and says so', async () => {
    expect(await example('age-in-doubt.json')).toMatchObject({
      instrument: { id: 'child_labour' }, askedWith: 'adult_labour', positive: ['exploitation'], means: { needed: false }, notOnThisList: ['exploitation.no_social_protection'],
    })
  })

  test('unconfirmed strengths are prompts', async () => {
    expect(await example('adult-sexual-prompts.json')).toMatchObject({ positive: [], dimensions: expect.arrayContaining([expect.objectContaining({ dimension: 'coercion_destination', status: 'cannot-say' })]) })
  })

  test('not now ends the questions and leaves the offer', async () => {
    expect(await example('youth-not-now.json')).toMatchObject({ positive: ['youth'], next: { questions: [], pausedFor: [{ step: 'not-now' }] } })
  })

  test('five next questions are shown and the rest are counted; --all shows them', async () => {
    const input = { instrument: 'adult_labour', version: 1, answers: {} }
    expect(await run(input)).toMatchObject({ next: { questions: { length: 5 }, more: 67 } })
    expect(await run(input, { all: true })).toMatchObject({ next: { questions: { length: 72 }, more: 0 } })
  })

  test('--list gives the instruments, and the items of one', async () => {
    const listed = (args: string[]) => screenIndicators.run({ args, options: { list: true } }, ioOf(null))
    expect(await listed([])).toMatchObject({ instruments: { length: 5 } })
    expect(await listed(['child-labour'])).toMatchObject({ id: 'child_labour', items: { length: 65 } })
    await expect(listed(['nothing'])).rejects.toBeInstanceOf(BadInput)
  })
})

describe('bad input is refused by name', () => {
  const base = { instrument: 'adult_labour', version: '1', answers: {} }
  test.each([
    [{ ...base, instrument: 'astrology' }, 'identification.unknown-instrument', 'instrument astrology'],
    [{ ...base, version: '99' }, 'identification.unknown-version', 'version 99'],
    [{ ...base, answers: { 'exploitation.mood': 'yes' } }, 'identification.unknown-item', 'answers.exploitation.mood'],
    [{ ...base, answers: { 'exploitation.low_salary': 'maybe' } }, 'identification.unknown-answer', 'answers.exploitation.low_salary'],
    [{ ...base, answers: { 'exploitation.low_salary': null } }, 'identification.unknown-answer', 'answers.exploitation.low_salary'],
    [JSON.parse('{"instrument":"adult_labour","version":"1","answers":{"__proto__":"yes"}}'), 'identification.unknown-item', 'answers.__proto__'],
    [{ ...base, answers: [] }, 'identification.bad-shape', 'answers'],
    [{ ...base, version: undefined }, 'identification.bad-shape', 'version'],
    [{ ...base, age: 'old' }, 'identification.bad-shape', 'age'],
    [{ ...base, verdict: 'yes' }, 'identification.bad-shape', 'verdict'],
    [null, 'identification.bad-shape', 'file'],
    [[], 'identification.bad-shape', 'file'],
    ['adult_labour', 'identification.bad-shape', 'file'],
  ])('%j', async (input, code, at) => {
    expect(await refusal(input)).toEqual({ code, at })
  })

  test('a very long name is cut, not echoed', async () => {
    const answer = await refusal({ ...base, answers: { ['x'.repeat(100_000)]: 'yes' } })
    expect(JSON.stringify(answer).length).toBeLessThan(200)
  })

  test('no file is refused', async () => {
    await expect(screenIndicators.run({ args: [], options: {} }, ioOf(null))).rejects.toBeInstanceOf(BadInput)
  })
})
