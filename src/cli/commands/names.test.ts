import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BadInput, type Io } from '../command.ts'
import compare from './names-compare.ts'
import screen from './names-screen.ts'

const root = join(import.meta.dirname, '../../..')
const from = (files: Readonly<Record<string, string>> = {}): Io => ({ progress: () => {}, read: async path => files[path] ?? readFile(join(root, path), 'utf8'), readJson: async () => null })
const runExample = (command: typeof compare) => {
  const words = command.example.split(' ').slice(3)
  return command.run({ args: [], options: Object.fromEntries(words.flatMap((word, i) => (word.startsWith('--') ? [[word.slice(2), words[i + 1]!]] : []))) }, from())
}
const pairs = (csv: string) => compare.run({ args: [], options: { pairs: 'p' } }, from({ p: csv })) as Promise<{ score: number; match: boolean }[]>
const refusal = (work: Promise<unknown>) => work.then(() => 'none', (error: unknown) => (error instanceof BadInput ? error.code : String(error)))

test('the example of names compare gives one answer a row, in order', async () => {
  const rows = (await runExample(compare)) as { match: boolean; parts: unknown[] }[]
  expect(rows.map(row => row.match)).toEqual([true, true, true, true, false, false, true, true, true])
})
test('the example of names screen finds the registrant as probable and Mr. Tran as possible', async () => {
  const answer = (await runExample(screen)) as { hits: { name_id: string; status: string }[]; names: number; entries: number }
  expect(answer.hits.map(hit => [hit.name_id, hit.status])).toEqual([['P-1', 'probable'], ['P-2', 'possible'], ['P-3', 'possible'], ['P-5', 'possible']])
  expect(answer).toMatchObject({ names: 5, entries: 4 })
})
test('columns in any order, a byte-order mark, quoted commas and missing cells are read', async () => {
  const [row] = await pairs('\ufeffkind,name_b,name_a\r\nPerson,"Côté, Hélène",Helene Cote\r\n')
  expect(row).toMatchObject({ score: 1, match: true })
})
test('a file with a header alone has no rows, and an empty name is a row like any other', async () => {
  expect(await pairs('name_a,name_b\n')).toEqual([])
  expect(await pairs('name_a,name_b\n,Helene Cote\n')).toMatchObject([{ score: 0, match: false }])
})
test('what cannot be read is refused with its code', async () => {
  expect(await refusal(pairs('name_a,other\nx,y\n'))).toBe('names.missing-column')
  expect(await refusal(pairs(''))).toBe('names.missing-column')
  expect(await refusal(pairs('name_a,name_b\n"x,y\n'))).toBe('names.not-csv')
  expect(await refusal(pairs('name_a,name_b,kind\nx,y,planet\n'))).toBe('names.unknown-kind')
  expect(await refusal(compare.run({ args: [], options: {} }, from()))).toBe('names.missing-file')
  expect(await refusal(screen.run({ args: [], options: { register: 'r', names: 'n' } }, from({ r: 'id,name\n1,A\n1,B\n', n: 'id,name\n' })))).toBe('names.repeated-id')
})
