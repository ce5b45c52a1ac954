import type { z } from 'zod'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { type Entry, proposeDuplicates } from './duplicates.ts'
import type { takeFeed } from './endpoints.ts'
import { findServices } from './find-services.ts'
import { type Feed, importFeed, readFeed } from './import-feed.ts'
import { Mapping } from './mapping.ts'
import { dialled } from './phone-number.ts'
import { SourceFault } from './read/source-fault.ts'
import { shown } from './report.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'
import { topicNamed } from './topics.ts'
import { packageFiles } from './write-package.ts'

const mappingOf = (text: string | null): Mapping | null => {
  if (text === null || text.trim() === '') return null
  try {
    const read = Mapping.safeParse(JSON.parse(text))
    return read.success ? read.data : fail('directory.mapping')
  } catch (error) {
    if (error instanceof SyntaxError) return fail('directory.mapping')
    throw error
  }
}
const feedOf = (input: z.infer<typeof takeFeed.input>): Feed => ({ ...input, mapping: mappingOf(input.mapping) })

const readable = async <T>(work: Promise<T>): Promise<T> =>
  work.catch(error => {
    if (error instanceof SourceFault) return fail(error.code === 'directory.mapping' ? 'directory.mapping' : 'directory.unreadable')
    throw error
  })

export const dryRun = async (db: Db, input: z.infer<typeof takeFeed.input>, today: string) => shown((await readable(readFeed(feedOf(input), today, () => db.run(sql`select 1`)))).report)
export const takeNow = (db: Db, keys: Keys, input: z.infer<typeof takeFeed.input>, today: string) => readable(importFeed(db, keys, feedOf(input), today))

const entriesOf = (s: Snapshot): Entry[] =>
  [...s.byId.values()].map(k => {
    const read = k.phone === null ? null : dialled(k.phone)
    return { id: k.id, table: 'service', name: k.name, phones: read && 'e164' in read ? [read.e164] : [], city: k.place === '' ? null : k.place, feed: k.feed ?? '', row: 0, at: '' }
  })

const alike = new Map<string, ReturnType<typeof proposeDuplicates>>()
const proposalsFor = (s: Snapshot) => {
  const known = alike.get(s.key)
  if (known) return known
  alike.clear()
  const made = proposeDuplicates(entriesOf(s), 200)
  alike.set(s.key, made)
  return made
}

type FeedRow = { id: string; name: string; licence: string | null; read_on: string | null; services: number; ours: boolean }

export const listAll = async (db: Db) => {
  const feeds = await db.many<FeedRow>(sql`
    select f.id, f.name, f.licence, f.read_on::text as read_on, f.agency_id is not distinct from access.my_agency() as ours,
           (select count(*)::int from protect.directory_entry e where e.feed_id = f.id and e.kind = 'service' and e.gone_on is null) as services
      from protect.directory_feed f order by f.name, f.id limit 200`)
  const { held } = await db.one<{ held: number }>(sql`select count(*)::int as held from protect.held_entries()`)
  const said = await db.many<{ id: string; one: string; other: string }>(sql`select id, one, other from protect.directory_same where agency_id = access.my_agency() and undone_at is null`)
  const s = await readSnapshot(db, 'app')
  const sameOf = (a: string, b: string) => said.find(x => (x.one === a && x.other === b) || (x.one === b && x.other === a))?.id ?? null
  return {
    feeds: feeds.map(f => ({ id: f.id, name: f.name, licence: f.licence, readOn: f.read_on, services: f.services, ours: f.ours })), held,
    alike: proposalsFor(s).slice(0, 50).map(p => ({ a: p.a, b: p.b, nameA: p.nameA, nameB: p.nameB, feedA: s.byId.get(p.a)?.feed ?? '', feedB: s.byId.get(p.b)?.feed ?? '', score: p.score, why: [...p.why], same: sameOf(p.a, p.b) })),
  }
}

export const searchFor = async (db: Db, text: string) => {
  const s = await readSnapshot(db, 'app')
  const hits = text === '' ? [] : findServices(s.index, text, 20)
  const found = hits.flatMap(h => s.byId.get(h.id) ?? []).map(k => ({ id: k.id, name: k.name, organization: k.organization, place: k.place, phone: k.phone, topics: k.topics.flatMap(code => topicNamed.get(code)?.said ?? []), feed: k.feed, checkedOn: k.checkedOn, readOn: k.readOn }))
  return { text, total: [...s.byId.values()].filter(k => k.active).length, found }
}

/** The published directory as one JSON of HSDS tables. */
export const exportNow = async (db: Db) => {
  const s = await readSnapshot(db, 'app')
  const file = packageFiles(s.rows, '3.1', 'json').find(f => f.name === 'directory.json')!
  return { name: 'directory.json', type: 'application/json', bytes: new Uint8Array(Buffer.from([...file.pieces()].join(''), 'utf8')) }
}
