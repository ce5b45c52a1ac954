import { expect, test } from 'vitest'
import { runCli } from '../main.ts'

const run = async (...args: string[]) => {
  let out = ''
  const code = await runCli(['match', ...args], text => (out += text), () => {})
  return { code, answer: JSON.parse(out) as { places: { name: string; exact: boolean }[]; ruledOut: { key: string; count: number }[]; cover: { journeys: number; optimal: boolean }; error: { code: string; at: string } } }
}
const example = ['docs/examples/match/case.json', '--directory', 'docs/examples/match/directory', '--as-of', '2026-11-23', '--within', 'docs/examples/match/policy.json']

test('the example: Birch Bay fits, Ptarmigan is asked first, Winnipeg is inside what she stays away from', async () => {
  const { code, answer } = await run(...example)
  expect(code).toBe(0)
  expect(answer.places.map(p => [p.name, p.exact])).toEqual([['Birch Bay Family House (demo)', true], ['Ptarmigan Safe Rooms (demo)', false]])
  expect(answer.ruledOut.find(r => r.key === 'away:0')).toMatchObject({ count: 1 })
  expect(answer.cover).toMatchObject({ optimal: true })
})

test('the same files give the same answer to the letter', async () => {
  expect(await run(...example)).toEqual(await run(...example))
})

test('no day, no folder, or no case is refused with what to do', async () => {
  expect((await run('docs/examples/match/case.json', '--directory', 'docs/examples/match/directory')).answer.error.code).toBe('match.as-of')
  expect((await run('docs/examples/match/case.json', '--as-of', '2026-11-23')).answer.error.code).toBe('match.directory')
  expect((await run('docs/examples/match/case.json', '--directory', 'docs', '--as-of', '2026-11-23')).code).toBe(2)
})
