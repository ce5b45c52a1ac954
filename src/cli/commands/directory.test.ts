import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from '../main.ts'

const folders: string[] = []
const folder = async () => {
  const made = await mkdtemp(join(tmpdir(), 'directory-'))
  folders.push(made)
  return made
}
afterAll(() => Promise.all(folders.map(f => rm(f, { recursive: true, force: true }))))

type File = { file: string; read: number; imported: number; refusedRows: number; repeated: number; refused: { row: number; field: string; reason: string }[]; warnings: { row: number; field: string; reason: string; table?: string }[] }
type Answer = { format: string; totals: { read: number; imported: number; refused: number; repeated: number }; files: File[]; quarantined: { row: number; why: string }[]; duplicates: { nameA: string; nameB: string }[]; phones: { given: number; e164: number }; withheld: number; error?: { code: string } }
const run = async (...args: string[]) => {
  let out = ''
  const code = await runCli(['directory', ...args, '--quiet'], text => (out += text), () => {})
  return { code, answer: JSON.parse(out) as Answer }
}
const loose = ['docs/examples/directory/loose.csv', '--mapping', 'docs/examples/directory/mapping.json']

test('the loose example: each row is used or refused with its field and reason', async () => {
  const { code, answer } = await run('check', ...loose, '--as-of', '2026-11-23')
  expect(code).toBe(0)
  expect(answer.totals).toMatchObject({ read: 5, imported: 4, refused: 1, repeated: 0 })
  expect(answer.files[0]!.refused).toContainEqual({ row: 6, field: 'name', reason: 'required', table: 'service' })
  const told = answer.files[0]!.warnings.map(w => [w.row, w.reason])
  expect(told).toEqual(expect.arrayContaining([[2, 'hours-in-prose'], [3, 'point-swapped'], [3, 'date']]))
})

test('a house for women with a street address is held back until a person decides', async () => {
  const out = await folder()
  const { answer } = await run('convert', ...loose, '--to', 'hsds-3.1', out)
  expect(answer.quarantined).toMatchObject([{ row: 4, why: 'shelter' }])
  const files = await Promise.all(['addresses.csv', 'locations.csv', 'services.json'].map(name => readFile(join(out, name), 'utf8')))
  expect(files.join('')).not.toMatch(/rue Démo|45\.43/)
  expect(files.join('')).toContain('12 Demo Street')
})

test('two ways of writing one service are proposed, not merged', async () => {
  const { answer } = await run('check', ...loose)
  expect(answer.duplicates.map(d => [d.nameA, d.nameB])).toContainEqual(['Drop-in', 'Drop in'])
})

test('the package that is written reads back whole, and the files match can read', async () => {
  const out = await folder()
  const first = await run('convert', 'docs/examples/directory/hsds', '--to', 'hsds-3.1', out)
  const again = await run('check', out)
  expect(first.answer.totals).toMatchObject({ read: 22, imported: 22, refused: 0 })
  expect(again.answer.totals).toMatchObject({ read: 22, imported: 22, withWarning: 1 })
  let matched = ''
  expect(await runCli(['match', 'docs/examples/match/case.json', '--directory', out, '--as-of', '2026-11-23'], text => (matched += text), () => {})).toBe(0)
  expect(JSON.parse(matched)).toMatchObject({ read: 3, used: 2 })
})

test('the same file gives the same answer to the letter', async () => {
  expect(await run('check', ...loose)).toEqual(await run('check', ...loose))
})

test('what cannot be read is refused with what to do', async () => {
  expect((await run('check', 'docs/none')).answer.error?.code).toBe('directory.cannot-read')
  expect((await run('check')).answer.error?.code).toBe('directory.file')
  expect((await run('convert', 'docs/examples/directory/hsds', '/tmp', '--to', 'hsds-9')).code).toBe(2)
  expect((await run('check', 'package.json')).code).toBe(0)
  expect((await run('check', 'docs/examples/audit/kept-checkpoint.txt')).answer.error?.code).toBe('directory.mapping')
})
