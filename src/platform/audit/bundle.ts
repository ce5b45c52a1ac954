import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { minuteOf, noteOf, readKey } from './checkpoint.ts'

/**
 * A log that a stranger can check alone, as JSON lines, in this order:
 *
 *     {"bundle":"throughline-audit","version":1,"size":3,"keys":["-----BEGIN PUBLIC KEY-----…"]}
 *     {"leaf":0,"hash":"…","salt":"…","line":"…"}       the line and its salt are left out where it was erased or is held back
 *     {"checkpoint":"…"}                                after the last leaf that it covers
 *     {"copy":0,"hashes":["…"]}                         the hashes once more, to name the leaf when line and hash were both changed
 *
 * hash = SHA-256(0x00 ‖ SHA-256(salt ‖ line)); bytes are base64. Lines hold ids and codes only.
 */
export const bundleName = 'throughline-audit'

type Leaf = { seq: number; hash: Buffer; line: string | null; salt: Buffer | null }
type Head = { size: number; root: Buffer; at: Date; origin: string; key_id: string; signature: Buffer }

const page = 500

const base64 = (bytes: Buffer) => bytes.toString('base64')
const leafRow = ({ seq, hash, line, salt }: Leaf) => ({ leaf: seq, hash: base64(hash), ...(line !== null && salt ? { salt: base64(salt), line } : {}) })

const heads = (db: Db, above: number) => db.many<Head>(sql`select size::float8 as size, root, at, origin, key_id, signature from audit.log_checkpoints(${above}, ${page})`)

/** Rows of a bundle up to the newest checkpoint, read as the role `log`, a page at a time. */
export async function* bundleRows(db: Db): AsyncGenerator<string> {
  const { size } = await db.one<{ size: number }>(sql`select audit.log_size()::float8 as size`)
  const signers = new Map((await db.many<{ key_id: string; public_key: string }>(sql`select * from audit.log_signers()`)).map(s => [s.key_id, s.public_key]))
  yield JSON.stringify({ bundle: bundleName, version: 1, size, keys: [...signers.values()] })
  let coming = await heads(db, 0)
  for (let from = 0; from < size; from += page) {
    const leaves = await db.many<Leaf>(sql`select seq::float8 as seq, hash, line, salt from audit.log_leaves(${from}, ${Math.min(page, size - from)})`)
    for (const leaf of leaves) {
      yield JSON.stringify(leafRow(leaf))
      const head = coming[0]
      if (head?.size !== leaf.seq + 1) continue
      yield JSON.stringify({ checkpoint: noteOf({ origin: head.origin, size: head.size, root: head.root, minute: minuteOf(head.at) }, readKey(signers.get(head.key_id)!)!, head.signature) })
      coming = coming.length > 1 ? coming.slice(1) : await heads(db, head.size)
    }
    yield JSON.stringify({ copy: from, hashes: leaves.map(l => base64(l.hash)) })
  }
}
