import { country } from '../../demo/country.ts'
import { addDays } from '../../algorithms/calendars/day.ts'
import { gather, type Fragment, type Statement } from '../entities/read-file.ts'
import { digestOf } from './analyse-network.ts'
import { expiryOf, keyPositions } from './key-positions.ts'
import { excludedOf, networkOf } from './network.ts'

const daysAgo = { willow: 1, sable: 80 } as const

/** One result a file, computed: Willow's of yesterday, Sable's that expires in ten days. */
export const demo = country(['prosecute/entities'], async ({ client, ids, today }) => {
  for (const [key, ago] of Object.entries(daysAgo)) {
    const record = ids.get(`investigation:${key}`)
    const fragments = (await client.query<Fragment>('select id, kind, canonical, version from prosecute.entity where record_id = $1', [record])).rows
    const said = (await client.query<Statement>(`select id, about, property, value, normal, other, source, source_tip as "sourceTip", source_says as "sourceSays", source_grade as "sourceGrade", information_grade as "informationGrade", said_on::text as "saidOn", recorded_at::text as "recordedAt", false as withdrawn from prosecute.statement where record_id = $1 order by recorded_at, id`, [record])).rows
    const file = gather(fragments, said, new Map())
    const net = networkOf(file)
    const madeOn = addDays(today, -ago)
    for (const r of keyPositions(net)) {
      const { rows } = await client.query<{ id: string }>(
        `insert into prosecute.network_result (record_id, size, measure, before, best, bound, optimal, method, luck, rivals, rivals_at_least, verdict, nodes, ties, statements, data, excluded, made_on, expires_on, by, at)
         values ($1, $2, 'fragmentation', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, now() - $20 * interval '1 day') returning id`,
        [record, r.size, r.before, r.best, r.bound, r.optimal, r.method, r.luck, r.rivals, r.rivalsAtLeast, r.verdict, net.nodes.length, net.links.length, net.links.reduce((n, l) => n + l.said.length, 0), digestOf(file), excludedOf(net).size, madeOn, expiryOf(madeOn), ids.get('member:meilin'), ago])
      for (const entity of r.set) await client.query('insert into prosecute.network_result_member (record_id, result, entity, kind) select $1, $2, e.id, e.kind from prosecute.entity e where e.record_id = $1 and e.id = $3', [record, rows[0]!.id, entity])
    }
  }
})
