import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type pg from 'pg'
import type { Kind } from '../access/kind.ts'
import { root } from './migrate.ts'
import { testDatabase } from './testing/database.ts'

const db = testDatabase()
const pillars = ['protect', 'prosecute', 'prevent', 'demand', 'cooperate', 'platform']
let client: pg.Client
const declared: { kinds: Kind[]; purposes: string[] } = { kinds: [], purposes: [] }

const isKind = (value: unknown): value is Kind => typeof value === 'object' && value !== null && 'sections' in value && 'retention' in value
beforeAll(async () => {
  client = await db.as('migrator')
  const files = (await readdir(join(root, 'src'), { recursive: true })).filter(file => /^[a-z-]+\/[a-z-]+\/kinds\.ts$/.test(file)).sort()
  for (const file of files) {
    const values = Object.values((await import(join(root, 'src', file))) as Record<string, unknown>)
    declared.kinds.push(...values.filter(isKind))
    declared.purposes.push(...[...(await readFile(join(root, 'src', file), 'utf8')).matchAll(/\bpurpose\('([^']+)'\)/g)].map(match => match[1]!))
  }
})

const ofKind = ({ name, pillar, sections }: Kind) => [`${name} of ${pillar}`, ...Object.entries(sections).map(([section, bit]) => `${name}/${section} ${bit}`)]

test('the kinds and sections that slices declare are those of the database, bit for bit', async () => {
  const { rows } = await client.query<{ line: string }>(`select name || ' of ' || pillar as line from access.kind union all select kind || '/' || name || ' ' || bit from access.section`)
  expect(declared.kinds.flatMap(ofKind).sort()).toEqual(rows.map(row => row.line).sort())
})

test('a kind is declared once, its bits are its own and each below 31, and it says how long it is kept', () => {
  expect(new Set(declared.kinds.map(kind => kind.name)).size).toBe(declared.kinds.length)
  for (const kind of declared.kinds) {
    const bits = Object.values(kind.sections)
    expect(new Set(bits).size).toBe(bits.length)
    expect(bits.every(bit => Number.isInteger(bit) && bit >= 0 && bit <= 30)).toBe(true)
    expect(pillars).toContain(kind.pillar)
    expect(kind.retention).not.toBe('')
    expect(kind.listedWhenLocked.filter(section => !(section in kind.sections))).toEqual([])
  }
})

test('every purpose that a slice declares is in the database, and custody is for declared purposes alone', async () => {
  const known = (await client.query<{ name: string }>('select name from access.purpose_code')).rows.map(row => row.name)
  const custody = (await client.query<{ name: string }>(`select distinct c.name from access.allowed a join access.purpose_code c on c.id = a.purpose where a.basis = 'custody'`)).rows.map(row => row.name)
  expect(declared.purposes.length).toBeGreaterThan(0)
  expect([declared.purposes.filter(name => !known.includes(name)), custody.filter(name => !declared.purposes.includes(name))]).toEqual([[], []])
})

test('every guarded table asks for a kind and a section that exist, or for the section that its row names', async () => {
  const { rows } = await client.query<{ asks: string }>(`select substring(d.description from 'guarded: (.*)') as asks from pg_description d where d.description like 'guarded: %'`)
  const known = ['the section of the row', ...declared.kinds.flatMap(kind => Object.keys(kind.sections).map(section => `${kind.name}/${section}`))]
  expect(rows.map(row => row.asks).filter(asks => !known.includes(asks))).toEqual([])
})
