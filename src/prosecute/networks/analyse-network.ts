import { createHash } from 'node:crypto'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { type File, live, readFile } from '../entities/read-file.ts'
import { networkAnalysed } from './events.ts'
import { expiryOf, type KeyPositions, keyPositions } from './key-positions.ts'
import { excludedOf, mostNodes, type Net, networkOf } from './network.ts'

const fewestNodes = 4

/** Of what a result rests on: every live tie and the entities it joins. Another merge or another statement is another digest. */
export const digestOf = (file: File): string => {
  const ties = file.entities.flatMap(live).flatMap(s => (s.other === null ? [] : [`${s.id} ${file.canonicalOf.get(s.about)} ${file.canonicalOf.get(s.other)}`])).sort()
  return createHash('sha256').update(ties.join('\n')).digest('hex')
}

const store = async (db: Db, record: RecordId, file: File, net: Net, today: PlainDate, r: KeyPositions) => {
  const statements = net.links.reduce((n, l) => n + l.said.length, 0)
  const { id } = await db.one<{ id: string }>(sql`
    insert into prosecute.network_result (record_id, size, measure, before, best, bound, optimal, method, luck, rivals, rivals_at_least, verdict, nodes, ties, statements, data, excluded, made_on, expires_on, by)
    values (${record}, ${r.size}, 'fragmentation', ${r.before}, ${r.best}, ${r.bound}, ${r.optimal}, ${r.method}, ${r.luck}, ${r.rivals}, ${r.rivalsAtLeast}, ${r.verdict}, ${net.nodes.length}, ${net.links.length}, ${statements}, ${digestOf(file)}, ${excludedOf(net).size}, ${today}, ${expiryOf(today)}, access.me()) returning id`)
  for (const entity of r.set) await db.run(sql`insert into prosecute.network_result_member (record_id, result, entity, kind) select ${record}, ${id}, e.id, e.kind from prosecute.entity e where e.record_id = ${record} and e.id = ${entity}`)
}

/** Runs the search on the network as it stands and keeps what it found, with the data it names and the day it stops being true. */
export const analyse = async (db: Db, record: RecordId, today: PlainDate) => {
  await emit(db, networkAnalysed, record, {})
  const file = await readFile(db, record)
  const net = networkOf(file)
  if (net.nodes.length > mostNodes || !file.whole) return fail('networks.too-many')
  if (net.nodes.length < fewestNodes || excludedOf(net).size === net.nodes.length) return fail('networks.too-small')
  const found = keyPositions(net)
  for (const r of found) await store(db, record, file, net, today, r)
  return { results: found.length }
}
