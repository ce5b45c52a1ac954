import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import type { Hash, Node } from './merkle.ts'
import { consistencyProof, inclusionProof, placesOf, type ReadNode } from './proofs.ts'

const from = async (db: Db, proof: (read: ReadNode) => Hash[]): Promise<Hash[]> => {
  const places = placesOf(proof)
  const rows = await db.many<Node>(sql`select level, place::float8 as place, hash from audit.log_nodes(${places.map(p => p.level)}::smallint[], ${places.map(p => p.place)}::bigint[])`)
  const kept = new Map(rows.map(n => [`${n.level}/${n.place}`, n.hash]))
  return proof(({ level, place }) => {
    const hash = kept.get(`${level}/${place}`)
    if (!hash) throw new Error(`the log keeps no node ${level}/${place}`)
    return hash
  })
}

/** Proof that a leaf is in the log of `size`, from stored nodes in one question of the role `log`. */
export const proveInclusion = (db: Db, index: number, size: number): Promise<Hash[]> => from(db, read => inclusionProof(read, index, size))

/** Proof that the log of `size` only added to the log of `before`. */
export const proveConsistency = (db: Db, before: number, size: number): Promise<Hash[]> => from(db, read => consistencyProof(read, before, size))
