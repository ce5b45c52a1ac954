import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { BadInput, type Io } from '../command.ts'
import exporting from './audit-export.ts'
import verify from './audit-verify.ts'

const io: Io = { progress: () => undefined, read: path => readFile(path, 'utf8'), readJson: async path => JSON.parse(await readFile(path, 'utf8')) as unknown }
const refusal = async (run: Promise<unknown>): Promise<string> => run.then(() => 'none', (error: unknown) => (error instanceof BadInput ? error.code : 'not a refusal'))
const folder = 'docs/examples/audit'

test('an auditor verifies the example bundle alone, with the key and a checkpoint kept from before', async () => {
  expect(await verify.run({ args: [`${folder}/bundle.jsonl`], options: {} }, io)).toMatchObject({ verified: true, leaves: 12, checkpoints: 3, newest: { size: 12, at: '2026-11-25T10:36Z' } })
  expect(await verify.run({ args: [`${folder}/bundle.jsonl`], options: { key: `${folder}/log-key.pem`, checkpoint: `${folder}/kept-checkpoint.txt` } }, io)).toMatchObject({ verified: true })
})

test('an auditor finds the one altered line', async () => {
  expect(await verify.run({ args: [`${folder}/altered.jsonl`], options: {} }, io)).toMatchObject({ verified: false, firstAltered: 6, what: 'line-altered', say: { en: expect.stringContaining('leaf 6'), fr: expect.stringContaining('la feuille 6') } })
})

test.each([
  [[], {}, 'audit.no-bundle'],
  [['docs/examples/places/names.txt'], {}, 'audit.not-a-bundle'],
  [[`${folder}/bundle.jsonl`], { key: `${folder}/bundle.jsonl` }, 'audit.key'],
  [[`${folder}/bundle.jsonl`], { checkpoint: `${folder}/kept-checkpoint.txt` }, 'audit.key-needed'],
  [[`${folder}/bundle.jsonl`], { key: `${folder}/log-key.pem`, checkpoint: `${folder}/log-key.pem` }, 'audit.checkpoint'],
])('audit verify %j %j is refused with %s', async (args, options, code) => expect(await refusal(verify.run({ args, options }, io))).toBe(code))

test('audit export asks for a file', async () => expect(await refusal(exporting.run({ args: [], options: {} }, io))).toBe('audit.no-out'))
