import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import { bundleName } from './bundle.ts'
import { type Checkpoint, openNote, readKey } from './checkpoint.ts'
import { type Hash, leafHash } from './merkle.ts'
import { entryOf } from './sequencer.ts'

/** A leaf as it stands in the file: `number` as it says, `made` from its line, null where the line is closed or cannot be read. */
export type BundleLeaf = { readonly number: number | null; readonly hash: Hash | null; readonly made: Hash | null; readonly open: boolean }
export type Read = {
  readonly size: number
  readonly keys: readonly KeyObject[]
  readonly leaves: readonly BundleLeaf[]
  readonly checkpoints: readonly Checkpoint[]
  /** Row of the file, from 1, of each checkpoint that no trusted key signed, and the leaves before it. */
  readonly forged: readonly { readonly row: number; readonly after: number }[]
  /** Rows that are no row of a bundle, and the leaves before them. */
  readonly strange: readonly { readonly row: number; readonly after: number }[]
  readonly copies: ReadonlyMap<number, Hash>
}

const Head = z.object({ bundle: z.literal(bundleName), version: z.literal(1), size: z.number().int().min(0), keys: z.array(z.string().max(2000)).max(100) })
const Bytes = z.string().regex(/^[A-Za-z0-9+/]{43}=$/).transform(text => Buffer.from(text, 'base64'))
const Leaf = z.strictObject({ leaf: z.number().int().min(0), hash: Bytes, salt: Bytes.optional(), line: z.string().optional() })
const Note = z.strictObject({ checkpoint: z.string().max(10_000) })
const Copy = z.strictObject({ copy: z.number().int().min(0), hashes: z.array(Bytes) })

const json = (row: string): unknown => {
  try {
    return JSON.parse(row)
  } catch {
    return null
  }
}

/** Rows of a text without making an array of them. */
function* rowsOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    yield text.slice(from, end < 0 ? text.length : end).replace(/\r$/, '')
    from = end < 0 ? text.length : end + 1
  }
}

const asLeaf = (row: unknown): BundleLeaf | null => {
  const found = Leaf.safeParse(row)
  if (!found.success) return typeof row === 'object' && row !== null && 'leaf' in row ? { number: null, hash: null, made: null, open: false } : null
  const { leaf, hash, salt, line } = found.data
  if ((salt === undefined) !== (line === undefined)) return { number: leaf, hash, made: null, open: true }
  return { number: leaf, hash, made: salt && line !== undefined ? leafHash(entryOf(salt, line)) : null, open: salt !== undefined }
}

/** Reads a bundle; null when the text does not begin as one. Trusts `key` alone when it is given, else the bundle's own. */
export const readBundle = (text: string, key: KeyObject | null): Read | null => {
  const rows = rowsOf(text)
  const head = Head.safeParse(json(rows.next().value ?? ''))
  if (!head.success) return null
  const keys = key ? [key] : head.data.keys.flatMap(pem => readKey(pem) ?? [])
  const [leaves, checkpoints, forged, strange, copies] = [[] as BundleLeaf[], [] as Checkpoint[], [] as Read['forged'][number][], [] as Read['strange'][number][], new Map<number, Hash>()]
  let row = 1
  for (const text of rows) {
    row++
    if (text.trim() === '') continue
    const value = json(text)
    const leaf = asLeaf(value)
    const note = Note.safeParse(value)
    const copy = note.success || leaf ? null : Copy.safeParse(value)
    const checkpoint = note.success ? openNote(note.data.checkpoint, keys) : null
    if (leaf) leaves.push(leaf)
    else if (checkpoint) checkpoints.push(checkpoint)
    else if (note.success) forged.push({ row, after: leaves.length })
    else if (copy?.success) copy.data.hashes.forEach((hash, i) => copies.set(copy.data.copy + i, hash))
    else strange.push({ row, after: leaves.length })
  }
  return { size: head.data.size, keys, leaves, checkpoints: checkpoints.sort((a, b) => a.size - b.size), forged, strange, copies }
}
