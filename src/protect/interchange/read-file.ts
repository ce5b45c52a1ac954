import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fold } from '../../platform/imports/fold.ts'
import { propose } from '../../platform/imports/propose.ts'
import { readTable } from '../../platform/imports/read-table.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import { fieldNames, takes } from './fields.ts'
import type { Id } from '../../platform/values/id.ts'
import { blindHeading } from './outside.ts'

type FieldName = (typeof fieldNames)[number] | null

const keptFor = async (db: Db, keys: Keys, agency: string, columns: readonly string[]): Promise<Map<number, string | null>> => {
  const blinds = columns.map(column => blindHeading(keys, agency, fold(column)))
  const rows = await db.many<{ heading: Buffer; field: string | null }>(sql`select heading, field from protect.kept_headings(${blinds}::bytea[])`)
  const byHeading = new Map(rows.map(r => [r.heading.toString('hex'), r.field]))
  const kept = new Map<number, string | null>()
  blinds.forEach((blind, at) => {
    const field = byHeading.get(blind.toString('hex'))
    if (field !== undefined && (field === null || ((fieldNames as readonly string[]).includes(field) && ![...kept.values()].includes(field)))) kept.set(at, field)
  })
  return kept
}

/** The file as a table, and what its columns most likely hold. Nothing of it is kept. */
export const readFile = async (db: Db, keys: Keys, agency: string, run: Id<'import-run'>, bytes: Buffer) => {
  const table = await readTable(bytes)
  const kept = await keptFor(db, keys, agency, table.columns)
  return { ...table, run, mapping: propose(table.columns, takes, kept) as FieldName[], known: kept.size }
}

/** What a person chose for these headings, for all of the agency, until someone chooses again. */
export const keepHeadings = async (db: Db, keys: Keys, agency: string, columns: readonly string[], mapping: readonly (string | null)[]) => {
  const chosen = new Map(columns.map((column, at) => [blindHeading(keys, agency, fold(column)).toString('hex'), mapping[at] ?? null]))
  await db.run(sql`select protect.keep_headings(${[...chosen.keys()].map(hex => Buffer.from(hex, 'hex'))}::bytea[], ${[...chosen.values()]}::text[])`)
  return { kept: chosen.size }
}
