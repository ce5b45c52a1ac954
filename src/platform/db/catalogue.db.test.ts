import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { catalogueLines } from '../access/testing/catalogue.ts'
import { createDatabase, superClient } from './create-database.ts'
import { applyPolicies, migrate, root, sqlFiles } from './migrate.ts'
import { testDatabase } from './testing/database.ts'

const db = testDatabase()
const other = `${db.name}_files`
let migrated: pg.Client, fromFiles: pg.Client

beforeAll(async () => {
  const server = inject('server')
  migrated = await db.as('migrator')
  await createDatabase(server, other)
  fromFiles = new pg.Client({ connectionString: db.url('migrator').replace(db.name, other) })
  await fromFiles.connect()
})
afterAll(async () => {
  await fromFiles.end()
  const client = superClient(inject('server'))
  await client.connect()
  await client.query(`drop database if exists ${other} with (force)`)
  await client.end()
})

const inOneTransaction = async (client: pg.Client, work: () => Promise<void>) => {
  await client.query('begin')
  await work()
  await client.query('commit')
}
/** Rows of kinds and the closed table are data that only migrations write: files of tables hold none. */
const structure = (lines: string[]) => lines.filter(line => !line.startsWith('row '))
const both = (mine: string[], theirs: string[]) => ({ onlyMigrated: mine.filter(line => !theirs.includes(line)), onlyFiles: theirs.filter(line => !mine.includes(line)) })

/** Kinds, sections and purposes, which guards look up, are copied over: they are data. */
const copyKinds = async () => {
  for (const table of ['access.kind', 'access.section', 'access.purpose_code']) {
    const { rows } = await migrated.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t`)
    await fromFiles.query(`insert into ${table} select r.* from jsonb_populate_recordset(null::${table}, $1::jsonb) r on conflict do nothing`, [JSON.stringify(rows.map(row => row.row))])
  }
}

test('the migrations and the files of tables and policies build the same catalogue', async () => {
  await inOneTransaction(fromFiles, async () => {
    for (const file of await sqlFiles('table')) await fromFiles.query(await readFile(join(root, 'src', file), 'utf8'))
    await copyKinds()
    await applyPolicies(fromFiles)
  })
  const lines = structure(await catalogueLines(migrated))
  expect(lines.length).toBeGreaterThan(300)
  expect(both(lines, structure(await catalogueLines(fromFiles)))).toEqual({ onlyMigrated: [], onlyFiles: [] })
})

test('policies applied a second time give the same catalogue', async () => {
  const before = await catalogueLines(migrated)
  await inOneTransaction(migrated, () => applyPolicies(migrated))
  expect(both(before, await catalogueLines(migrated))).toEqual({ onlyMigrated: [], onlyFiles: [] })
})

test('a start with nothing new leaves the policies alone, and a policy whose text is new is applied', async () => {
  const made = async () => (await migrated.query<{ oid: number }>("select 'access.enter(bytea, text)'::regprocedure::oid as oid")).rows[0]!.oid
  const before = await made()
  expect((await migrate(migrated, { demo: true })).applied).toEqual([])
  expect(await made()).toBe(before)
  await migrated.query("update migration.applied set hash = 'another text' where name = 'policies'")
  await migrate(migrated, { demo: true })
  expect(await made()).not.toBe(before)
})
