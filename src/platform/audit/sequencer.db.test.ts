import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Keys, keyFiles } from '../crypto/keys.ts'
import { testDatabase } from '../db/testing/database.ts'
import { entered, type Staff, type World, worldOf } from '../jobs/testing/world.ts'
import { emptyRoot, grow, type Hash, type Node, rootOf } from './merkle.ts'
import { entryOf, startSequencer, type Sequencer } from './sequencer.ts'
import { noteOf, openNote, minuteOf, readKey } from './checkpoint.ts'

const database = testDatabase()
let world: World, keys: Keys, pool: pg.Pool, ana: Staff, record: string, folder: string
const failures: Error[] = []
const sequencers: Sequencer[] = []
const sequencer = (over: pg.Pool = pool) => {
  const made = startSequencer({ pool: over, keys, everyMs: 60_000, log: { failed: (_route, error) => failures.push(error) } })
  sequencers.push(made)
  return made
}

beforeAll(async () => {
  world = await worldOf(database)
  folder = await mkdtemp(join(tmpdir(), 'keys-'))
  keys = await keyFiles(folder)
  pool = new pg.Pool({ connectionString: database.url('log'), max: 4 })
  pool.on('error', () => {})
  const agency = await world.agency()
  const team = await world.team(agency)
  ana = await world.staff(agency, [team])
  record = await world.record(agency, team)
})
afterAll(async () => {
  await Promise.all(sequencers.map(s => s.stop()))
  await pool.end()
  await rm(folder, { recursive: true })
})

const write = async (client: pg.Client, verb: string) => client.query("select audit.write($1, 'written', $2, 1, '{}')", [verb, record])
const written = async (client: pg.Client, verb: string) => {
  await entered(client, ana)
  await write(client, verb)
  await client.query('commit')
}
type Leaf = { seq: string; verb: string; hash: Hash }
const leaves = async () => (await world.gate.query<Leaf>('select l.seq, e.verb, l.hash from audit.leaf l join audit.event e on e.id = l.event_id order by l.seq')).rows
const waits = async () => Number((await world.gate.query<{ n: string }>('select count(*) as n from audit.event where sequenced_at is null')).rows[0]!.n)
/** Until no other transaction of the server holds lines back. */
const settled = async (one: Sequencer) => {
  for (let tries = 0; (await one.once()) + (await waits()) > 0; tries++) if (tries > 200) expect.fail('lines still wait')
}
const sound = async () => {
  const all = await leaves()
  expect(all.map(l => Number(l.seq))).toEqual(all.map((_, i) => i))
  const { rows } = await world.gate.query<{ size: string; root: Hash; at: Date; origin: string; signature: Buffer }>('select * from audit.checkpoint order by size')
  const key = readKey(keys.logPublicKey())!
  let [size, frontier] = [0, [] as readonly Node[]]
  for (const c of rows) {
    const grown = grow(size, frontier, all.slice(size, Number(c.size)).map(l => l.hash))
    expect(c.root).toEqual(rootOf(grown.frontier))
    const checkpoint = { origin: c.origin, size: Number(c.size), root: c.root, minute: minuteOf(c.at) }
    expect(openNote(noteOf(checkpoint, key, c.signature), [key])).toEqual(checkpoint)
    ;[size, frontier] = [grown.size, grown.frontier]
  }
  expect(Number(rows.at(-1)?.size ?? 0)).toBe(all.length)
  return all
}

test('nothing to number makes no checkpoint', async () => {
  expect(await sequencer().once()).toBe(0)
  expect(emptyRoot.length).toBe(32)
  expect(await sound()).toEqual([])
})

test('a line is hashed with its salt, and the nodes kept are those of the whole tree', async () => {
  const app = await database.as('app')
  for (let i = 0; i < 11; i++) await written(app, `first.${i}`)
  await settled(sequencer())
  const all = await sound()
  expect(all.map(l => l.verb)).toEqual(Array.from({ length: 11 }, (_, i) => `first.${i}`))
  const kept = await pool.query<{ seq: number; line: string; salt: Buffer; hash: Hash }>('select * from audit.log_leaves(0, 100)')
  const made = grow(0, [], all.map(l => l.hash)).made
  const nodes = await world.gate.query('select level, place::int, hash from audit.node order by level, place')
  expect(nodes.rows).toEqual([...made].sort((a, b) => a.level - b.level || a.place - b.place))
  expect(kept.rows.map(r => entryOf(r.salt, r.line).length)).toEqual(all.map(() => 32))
  expect(kept.rows[3]!.line).toMatch(new RegExp(`^[0-9a-f-]{36}\\|20\\d\\d-.*Z\\|${ana.id}\\|[0-9a-f-]{36}\\|${record}\\|first\\.3\\|written\\|1\\|1\\|custody\\|\\{\\}$`))
})

test('a transaction still open holds back what was written after it, and nothing is lost when it ends', async () => {
  const [slow, quick] = [await database.as('app'), await database.as('app')]
  const before = (await leaves()).length
  await entered(slow, ana)
  await write(slow, 'slow')
  await written(quick, 'quick')
  const one = sequencer()
  await one.once()
  expect((await leaves()).map(l => l.verb)).not.toContain('quick')
  await slow.query('commit')
  await settled(one)
  expect((await sound()).slice(before).map(l => l.verb)).toEqual(['slow', 'quick'])
})

test('many writers and three sequencers at once: each committed line once, rolled-back ones never, order kept', async () => {
  const apps = await Promise.all(Array.from({ length: 4 }, () => database.as('app')))
  const three = [sequencer(), sequencer(), sequencer()]
  const before = await leaves()
  let writing = true
  const number = async (one: Sequencer) => {
    while (writing) await one.once()
  }
  const numbering = three.map(number)
  await Promise.all(apps.map(async (app, a) => {
    for (let i = 0; i < 20; i++) {
      await entered(app, ana)
      await write(app, `many.${a}.${i}`)
      if (i % 7 === 3) await write(app, `many.${a}.${i}.again`)
      await app.query(i % 5 === 4 ? 'rollback' : 'commit')
    }
  }))
  writing = false
  await Promise.all(numbering)
  await settled(three[0]!)
  const all = await sound()
  expect(all.slice(0, before.length)).toEqual(before)
  const verbs = all.slice(before.length).map(l => l.verb)
  expect(new Set(verbs).size).toBe(verbs.length)
  const expected = apps.flatMap((_, a) => Array.from({ length: 20 }, (_, i) => i).filter(i => i % 5 !== 4).flatMap(i => [`many.${a}.${i}`, ...(i % 7 === 3 ? [`many.${a}.${i}.again`] : [])]))
  expect([...verbs].sort()).toEqual(expected.sort())
  const ofOne = verbs.filter(v => /^many\.2\.\d+$/.test(v)).map(v => Number(v.split('.')[2]))
  expect(ofOne).toEqual([...ofOne].sort((a, b) => a - b))
})

/** A pool whose connection breaks at the n-th question. */
const breaking = (at: number): pg.Pool => {
  const fragile = new pg.Pool({ connectionString: database.url('log'), max: 1 })
  fragile.on('error', () => {})
  fragile.on('connect', client => {
    client.on('error', () => {})
    const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>
    let asked = 0
    client.query = (async (...args: unknown[]) => {
      asked++
      if (asked === at) await query('select pg_terminate_backend(pg_backend_pid())').catch(() => {})
      return query(...args)
    }) as typeof client.query
  })
  return fragile
}

test.each([3, 6, 7])('a sequencer that dies at its question %i leaves a sound log, and the next one goes on', async at => {
  const app = await database.as('app')
  await written(app, `crash.${at}`)
  const fragile = breaking(at)
  await expect(sequencer(fragile).once()).rejects.toThrow()
  await fragile.end()
  await settled(sequencer())
  expect((await sound()).map(l => l.verb).filter(v => v === `crash.${at}`)).toHaveLength(1)
})

test('hashes made for another size of the log are refused', async () => {
  const call = pool.query("select audit.log_append(0, array[gen_random_uuid()], array[''::bytea], '{}', '{}', '{}', '', 'o', 'k', 'p', '', now())")
  await expect(call).rejects.toMatchObject({ code: 'TL409' })
})

test('neither the application nor a worker can ask for lines or append any', async () => {
  for (const role of ['app', 'worker', 'door'] as const) await expect((await database.as(role)).query('select * from audit.log_waiting(1)')).rejects.toMatchObject({ code: '42501' })
})

test('a line held back by a delay, and an erased one, leave their hashes alone', async () => {
  const { rows } = await world.gate.query<{ agency_id: string }>('select agency_id from audit.event where record_id = $1 limit 1', [record])
  await world.gate.query("insert into audit.delay (record_id, agency_id, authority, citation, until) values ($1, $2, 'a court', 'order 12', now() + interval '1 day')", [record, rows[0]!.agency_id])
  const held = await pool.query<{ line: string | null; salt: Buffer | null; hash: Hash }>('select * from audit.log_leaves(0, 1)')
  expect(held.rows).toEqual([{ seq: expect.anything(), hash: (await leaves())[0]!.hash, line: null, salt: null }])
  await world.gate.query('delete from audit.delay')
})

test('it runs by itself at its interval, and failures are logged', async () => {
  const app = await database.as('app')
  const running = startSequencer({ pool, keys, everyMs: 20, log: { failed: (_route, error) => failures.push(error) } })
  sequencers.push(running)
  await written(app, 'by itself')
  await expect.poll(async () => (await leaves()).at(-1)?.verb, { timeout: 5000 }).toBe('by itself')
  await running.stop()
  expect(failures).toEqual([])
})
