import { measureGraph } from '../../algorithms/graphs/measures.ts'
import { type PlainDate } from '../../algorithms/calendars/day.ts'
import { seeded } from '../../algorithms/random/rng.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { type File, readFile } from '../entities/read-file.ts'
import { digestOf } from './analyse-network.ts'
import { hasExpired } from './key-positions.ts'
import { graphOf, mostNodes, type Net, networkOf } from './network.ts'

type ResultRow = { id: string; size: number; before: number; best: number; bound: number; optimal: boolean; luck: number; rivals: number; rivals_at_least: boolean; verdict: string; nodes: number; ties: number; statements: number; data: string; excluded: number; made_on: PlainDate; expires_on: PlainDate; at: Date; by: string | null; members: string[] }

const lastRun = (db: Db, record: RecordId) => db.many<ResultRow>(sql`
  with r as materialized (select distinct on (size) id, size, before, best, bound, optimal, luck, rivals, rivals_at_least, verdict, nodes, ties, statements, data, excluded, made_on::text as made_on, expires_on::text as expires_on, at, by as who
      from prosecute.network_result where record_id = ${record} order by size, at desc)
  select r.*, n.name as by, array(select m.entity from prosecute.network_result_member m where m.record_id = ${record} and m.result = r.id order by m.entity) as members
    from r left join accounts.names(array(select who from r)) n on n.id = r.who order by r.size`)

const runOf = (rows: readonly ResultRow[], file: File, today: PlainDate) => {
  const first = rows.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0]
  if (!first) return null
  // A size that this run had too few candidates for may still lie there from an older one.
  const results = rows.filter(r => r.data === first.data && r.made_on === first.made_on)
  const heads = new Map(file.entities.map(e => [e.id, e]))
  const named = (id: string) => ({ id, label: heads.get(file.canonicalOf.get(id) ?? id)?.label ?? null })
  return {
    at: first.at.toISOString(), madeOn: first.made_on, expiresOn: first.expires_on, expired: hasExpired(first.expires_on, today), changedSince: first.data !== digestOf(file), statements: first.statements, nodes: first.nodes, ties: first.ties, excluded: first.excluded, by: first.by,
    results: results.map(r => ({ id: r.id, size: r.size, before: r.before, best: r.best, bound: r.bound, optimal: r.optimal, luck: r.luck, rivals: r.rivals, rivalsAtLeast: r.rivals_at_least, verdict: r.verdict, set: r.members.map(named) })),
  }
}

/** Positions are told of everyone and everything but people marked as exploited: of her, only that a link is there. */
const measured = (net: Net) => {
  const { nodes, graph } = measureGraph(graphOf(net), seeded(1))
  const of = new Map(nodes.map(n => [n.id, n]))
  return {
    parts: graph.components,
    nodes: net.nodes.map(n => {
      const m = of.get(n.id)!
      const hers = n.kind === 'exploited'
      return { ...n, links: m.degree, between: hers ? null : m.betweenness, cut: !hers && m.articulation }
    }),
  }
}

export const readOfNetwork = async (db: Db, record: RecordId, today: PlainDate) => {
  const { name } = await db.one<{ name: string }>(sql`select name from prosecute.investigation_summary where record_id = ${record}`)
  const file = await readFile(db, record)
  const net = networkOf(file)
  const tooMany = net.nodes.length > mostNodes || !file.whole
  const shown = tooMany ? { nodes: [], links: [] } : net
  const behind = (s: Net['links'][number]['said'][number]) => ({ id: s.id, tie: s.property, from: file.canonicalOf.get(s.about)!, source: s.source, sourceSays: s.sourceSays, sourceGrade: s.sourceGrade, informationGrade: s.informationGrade, saidOn: s.saidOn })
  return { name, ...measured(shown), links: shown.links.map(l => ({ id: l.id, from: l.from, to: l.to, weak: l.weak, said: l.said.map(behind) })), most: mostNodes, tooMany, run: runOf(await lastRun(db, record), file, today) }
}
