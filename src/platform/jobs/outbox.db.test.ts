import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from '../db/sql.ts'
import { testDatabase } from '../db/testing/database.ts'
import type { Happening, Reaction } from '../events/reaction.ts'
import { startNotices } from './notices.ts'
import { type Outbox, startOutbox } from './outbox.ts'
import { noServices } from './testing/services.ts'
import { emitted, entered, type Staff, type World, worldOf } from './testing/world.ts'

const database = testDatabase()
let world: World, pool: pg.Pool, app: pg.Client, agency: string, ana: Staff, boss: Staff, stranger: Staff, record: string
const boxes: Outbox[] = []
const failed: string[] = []
const log = { failed: (route: string) => void failed.push(route) }
const outbox = (reactions: readonly Reaction[], more: { over?: pg.Pool; firstRetryMs?: number; everyMs?: number; lanes?: number } = {}) => {
  const made = startOutbox({ pool: more.over ?? pool, reactions, services: noServices, everyMs: more.everyMs ?? 60_000, log, firstRetryMs: more.firstRetryMs ?? 60_000, lanes: more.lanes ?? 2 })
  boxes.push(made)
  return made
}
const reaction = (name: string, to: string, run: Reaction['run']): Reaction => ({ name, to, run })
const seen = (name: string, to: string) => {
  const all: Happening[] = []
  return { all, reaction: reaction(name, to, async ({ happening }) => void all.push(happening)) }
}

beforeAll(async () => {
  world = await worldOf(database)
  pool = new pg.Pool({ connectionString: database.url('worker'), max: 6 })
  pool.on('error', () => {})
  app = await database.as('app')
  agency = await world.agency()
  const team = await world.team(agency)
  ana = await world.staff(agency, [team])
  boss = await world.staff(agency, [team], ['administrator'])
  stranger = await world.staff(await world.agency(), [], ['administrator'])
  record = await world.record(agency, team)
  // Somewhere for reactions to write, in their own transaction.
  const migrator = await database.as('migrator')
  await migrator.query('create table protect.told (n text); grant insert, select on protect.told to worker')
})
// A runner takes what happened for the reactions that it knows: none of another test may be left.
const stopAll = () => Promise.all(boxes.splice(0).map(b => b.stop()))
beforeEach(async () => {
  failed.length = 0
  await outbox([]).drain()
  await stopAll()
})
afterEach(stopAll)
afterAll(async () => {
  await pool.end()
})

const told = async (n: string) => (await pool.query<{ c: number }>('select count(*)::int as c from protect.told where n = $1', [n])).rows[0]!.c
const tell = (name: string, to: string, n: string, after: () => void = () => {}) => reaction(name, to, async ({ worker }) => {
  await worker.run(sql`insert into protect.told (n) values (${n})`)
  after()
})

test('each reaction to what happened runs once, after the commit, with ids only', async () => {
  const [a, b, other] = [seen('a', 'case.opened'), seen('b', 'case.opened'), seen('c', 'case.closed')]
  const box = outbox([a.reaction, b.reaction, other.reaction])
  await entered(app, ana)
  await app.query("select platform.emit('case.opened', $1, 'needs', $2)", [record, JSON.stringify({ bed: 'b1' })])
  expect(a.all).toEqual([])
  await app.query('commit')
  await box.drain()
  await box.drain()
  expect(a.all).toEqual([{ id: expect.any(String), event: 'case.opened', record, says: { bed: 'b1' } }])
  expect([b.all.length, other.all.length]).toEqual([1, 0])
})

test('what was rolled back never happened', async () => {
  const a = seen('rolled-back', 'case.rolled-back')
  const box = outbox([a.reaction])
  await entered(app, ana)
  await app.query("select platform.emit('case.rolled-back', $1, 'needs', '{}')", [record])
  await app.query('rollback')
  await box.drain()
  expect(a.all).toEqual([])
})

test('a happening waits for the oldest open transaction', async () => {
  const a = seen('held', 'case.held')
  const box = outbox([a.reaction], { everyMs: 15, lanes: 1 })
  const slow = await database.as('app')
  await entered(slow, ana)
  await slow.query("select platform.emit('case.held', $1, 'needs', $2)", [record, JSON.stringify({ n: 1 })])
  await emitted(app, ana, 'case.held', record, 'needs', { n: 2 })
  await slow.query('select pg_sleep(0.1)')
  expect(a.all).toEqual([])
  await slow.query('commit')
  await box.drain()
  expect(a.all.map(h => h.says['n'])).toEqual([1, 2])
})

test('three processes share the work and no happening is told twice', async () => {
  const apps = await Promise.all([0, 1, 2].map(() => database.as('app')))
  const three = [0, 1, 2].map(() => outbox([tell('shared', 'case.shared', 'shared')]))
  await Promise.all([
    ...apps.map(async client => {
      for (let i = 0; i < 12; i++) await emitted(client, ana, 'case.shared', record, 'needs')
    }),
    ...three.map(box => box.drain()),
  ])
  // A happening waits while an older transaction is open: one more turn finds it.
  const allTold = async () => {
    await Promise.all(three.map(box => box.drain()))
    return told('shared')
  }
  await expect.poll(allTold, { timeout: 5000 }).toBeGreaterThanOrEqual(36)
  expect(await allTold()).toBe(36)
})

test('a failed reaction leaves nothing, is tried again later, and the other reactions to the same are not', async () => {
  let tries = 0
  const other = seen('well', 'case.failed')
  const box = outbox([tell('fails-twice', 'case.failed', 'twice', () => {
    if (++tries < 3) throw new TypeError('no')
  }), other.reaction], { firstRetryMs: 5 })
  await emitted(app, ana, 'case.failed', record, 'needs')
  await expect.poll(async () => {
    await box.drain()
    return tries
  }, { timeout: 5000 }).toBe(3)
  expect([await told('twice'), other.all.length, failed]).toEqual([1, 1, ['reaction fails-twice', 'reaction fails-twice']])
})

test('after five tries it is dead: shown to the administrator of the agency without its input, to nobody else, and may be tried anew', async () => {
  let broken = true
  const dies = tell('dead', 'case.dead', 'dead', () => {
    if (broken) throw Object.assign(new Error('her name is in here'), { code: 'TL409' })
  })
  const box = outbox([dies], { firstRetryMs: 1 })
  await emitted(app, ana, 'case.dead', record, 'needs', { secret: 'x' })
  const asks = async (who: Staff, text = 'select * from platform.dead_jobs(50)', values: unknown[] = []) => {
    await entered(app, who)
    try {
      return (await app.query(text, values)).rows
    } finally {
      await app.query('commit')
    }
  }
  await expect.poll(async () => {
    await box.drain()
    return asks(boss)
  }, { timeout: 6000 }).toEqual([{ happening: expect.any(String), event: 'case.dead', reaction: 'dead', tries: 5, failed: 'TL409', at: expect.any(Date) }])
  expect([await asks(ana), await asks(stranger)]).toEqual([[], []])
  const [job] = await asks(boss)
  broken = false
  await box.drain()
  expect(await told('dead')).toBe(0)
  // A retry after a millisecond would overtake a try that takes longer.
  await box.stop()
  const calm = outbox([dies])
  await expect(asks(stranger, 'select platform.retry_job($1, $2)', [job!['happening'], 'dead'])).rejects.toMatchObject({ code: 'TL404' })
  await asks(boss, 'select platform.retry_job($1, $2)', [job!['happening'], 'dead'])
  await calm.drain()
  expect([await told('dead'), await asks(boss)]).toEqual([1, []])
})

test('a process that dies in the middle of a reaction leaves nothing done, and another finishes it once', async () => {
  const doomed = new pg.Pool({ connectionString: database.url('worker'), max: 2 })
  doomed.on('error', () => {})
  const dying = reaction('crash', 'case.crash', async ({ worker }) => {
    await worker.run(sql`insert into protect.told (n) values ('crash')`)
    await worker.run(sql`select pg_terminate_backend(pg_backend_pid())`)
  })
  await emitted(app, ana, 'case.crash', record, 'needs')
  await outbox([dying], { over: doomed, firstRetryMs: 20 }).drain()
  await doomed.end()
  expect(await told('crash')).toBe(0)
  const next = outbox([tell('crash', 'case.crash', 'crash')])
  await expect.poll(async () => {
    await next.drain()
    return told('crash')
  }, { timeout: 5000 }).toBe(1)
})

test('a try that another has taken over does nothing when it comes back', async () => {
  await emitted(app, ana, 'case.late', record, 'needs')
  const take = async () => (await pool.query<{ id: string; tries: number }>("select * from platform.due_reaction('{late}', interval '0')")).rows[0]
  await expect.poll(async () => {
    await pool.query("select platform.due_happenings('{case.late}', '{late}', 10)")
    return (await world.gate.query("select from platform.reaction where name = 'late'")).rowCount
  }, { timeout: 5000 }).toBe(1)
  const [first, second] = [await take(), await take()]
  const hold = async (tries: number) => (await pool.query<{ mine: boolean }>('select platform.due_hold($1, $2, $3) as mine', [first!.id, 'late', tries])).rows[0]!.mine
  expect([first!.tries, second!.tries, await hold(first!.tries), await hold(second!.tries)]).toEqual([1, 2, false, true])
})

test('a notice wakes the runners of all processes, coalesced', async () => {
  const appPool = new pg.Pool({ connectionString: database.url('app'), max: 3 })
  const [here, there] = [startNotices({ pool: appPool, log }), startNotices({ pool: appPool, log })]
  let heard = 0
  there.on(() => heard++)
  const a = seen('woken', 'case.woken')
  const box = startOutbox({ pool, reactions: [a.reaction], services: noServices, everyMs: 60_000, log, notices: there })
  boxes.push(box)
  await emitted(app, ana, 'case.woken', record, 'needs')
  await expect.poll(() => {
    here.nudge()
    return a.all.length
  }, { timeout: 5000 }).toBe(1)
  await new Promise(resolve => setTimeout(resolve, 250))
  heard = 0
  for (let i = 0; i < 500; i++) here.nudge()
  await new Promise(resolve => setTimeout(resolve, 350))
  expect(heard).toBeGreaterThanOrEqual(1)
  expect(heard).toBeLessThanOrEqual(3)
  await Promise.all([here.stop(), there.stop()])
  await appPool.end()
})

test('the listener comes back after its connection broke', async () => {
  const appPool = new pg.Pool({ connectionString: database.url('app'), max: 2 })
  appPool.on('error', () => {})
  const notices = startNotices({ pool: appPool, log })
  let heard = 0
  notices.on(() => heard++)
  await expect.poll(() => heard, { timeout: 3000 }).toBe(1)
  const root = await database.as('postgres')
  await root.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'")
  await expect.poll(() => heard, { timeout: 5000 }).toBe(2)
  await notices.stop()
  await appPool.end()
})

test('neither the application nor the log can take work', async () => {
  for (const role of ['app', 'log', 'door'] as const) await expect((await database.as(role)).query("select * from platform.due_reaction('{a}', interval '1 s')")).rejects.toMatchObject({ code: '42501' })
})

test('two reactions of one name do not start', () => {
  expect(() => outbox([seen('same', 'x').reaction, seen('same', 'y').reaction])).toThrow('two reactions of one name: same')
})
