import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BadInput, type Io } from '../command.ts'
import seed from './seed.ts'

let [data, folder] = ['', '']
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'throughline-seed-'))
  folder = await mkdtemp(join(tmpdir(), 'throughline-seed-'))
})
afterAll(() => Promise.all([data, folder].map(one => rm(one, { recursive: true, force: true }))))
const io: Io = { progress: () => {}, read: async () => '', readJson: async () => null }

test('a country is written into a new folder, once, with one sign-in for each post', async () => {
  const answer = (await seed.run({ args: [], options: { people: '20', seed: '3', data } }, io)) as { people: number; password: string; signIns: { post: string; name: string }[] }
  expect(answer).toMatchObject({ people: 20, seed: 3 })
  expect(answer.password.length).toBeGreaterThan(8)
  expect(new Set(answer.signIns.map(s => s.post)).size).toBe(answer.signIns.length)
  expect(answer.signIns.length).toBeGreaterThan(15)
  await expect(seed.run({ args: [], options: { data } }, io)).rejects.toMatchObject({ code: 'seed.not-new' })
}, 180_000)

test('a folder that holds a demo, and a number that is none, are refused before anything is written', async () => {
  await writeFile(join(folder, 'seeded'), '')
  await expect(seed.run({ args: [], options: { data: folder } }, io)).rejects.toBeInstanceOf(BadInput)
  await expect(seed.run({ args: [], options: { people: 'many', data: join(folder, 'x') } }, io)).rejects.toThrow()
  await expect(seed.run({ args: [], options: { people: '-1', data: join(folder, 'x') } }, io)).rejects.toThrow()
})
