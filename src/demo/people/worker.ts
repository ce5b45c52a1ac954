import { parentPort, workerData } from 'node:worker_threads'
import type { Chapter, Country } from '../country.ts'
import { type Batch, type Told, tellAll } from './teller.ts'

export type Work = Told & { readonly slices: readonly string[] }

// The thread that draws and seals, beside the one that wraps keys and feeds the database. It waits when two batches are unread.
const work = workerData as Work
const chapters: Chapter[] = []
for (const slice of work.slices) chapters.push(((await import(new URL(`../../${slice}/demo.ts`, import.meta.url).href)) as { demo: Country }).demo.people!)

const ahead = 2
let unread = 0
let woken = () => {}
parentPort!.on('message', () => {
  unread--
  woken()
})

const lent = ({ rows, keys }: Batch): ArrayBuffer[] => [...rows.map(r => r.text.buffer), keys.keys.buffer].filter((b): b is ArrayBuffer => b instanceof ArrayBuffer)
for (const batch of tellAll({ ...work, searchRoot: Buffer.from(work.searchRoot) }, chapters)) {
  while (unread >= ahead) await new Promise<void>(resolve => (woken = resolve))
  unread++
  // Small buffers lie in Node's shared pool, which cannot be handed over: those are copied.
  parentPort!.postMessage(batch, [...new Set(lent(batch))].filter(b => b.byteLength > 65_536))
}
parentPort!.postMessage(null)
parentPort!.close()
