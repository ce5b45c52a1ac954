import { buildGraph, type Graph } from '../../algorithms/graphs/graph.ts'
import { isWeak, type EntityKind } from '../entities/entity.ts'
import { live, type File, type Statement } from '../entities/read-file.ts'

/** No picture and no search for key positions above this many entities. */
export const mostNodes = 300

export type NetNode = { readonly id: string; readonly kind: EntityKind; readonly label: string | null; readonly number: number | null; readonly role: string | null }
/** A link is what was said between two entities, whichever way; weak where all of it is weakly graded. */
export type NetLink = { readonly id: string; readonly from: string; readonly to: string; readonly weak: boolean; readonly said: readonly Statement[] }
export type Net = { readonly nodes: readonly NetNode[]; readonly links: readonly NetLink[] }

/** The canonical entities that something ties to another, and their links with the statements behind each. O(statements). */
export const networkOf = (file: File): Net => {
  const pairs = new Map<string, { from: string; to: string; said: Statement[] }>()
  for (const s of file.entities.flatMap(live)) {
    if (s.other === null) continue
    const [a, b] = [file.canonicalOf.get(s.about)!, file.canonicalOf.get(s.other)!]
    if (a === b) continue
    const [from, to] = a < b ? [a, b] : [b, a]
    const key = `${from} ${to}`
    const pair = pairs.get(key) ?? { from, to, said: [] }
    pair.said.push(s)
    pairs.set(key, pair)
  }
  const tied = new Set([...pairs.values()].flatMap(p => [p.from, p.to]))
  const nodes = file.entities.filter(e => tied.has(e.id)).map(({ id, kind, label, number, role }) => ({ id, kind, label, number, role })).sort((x, y) => (x.id < y.id ? -1 : 1))
  const links = [...pairs].map(([id, p]) => ({ id, ...p, weak: p.said.every(isWeak) })).sort((x, y) => (x.id < y.id ? -1 : 1))
  return { nodes, links }
}

export const graphOf = (net: Net): Graph => buildGraph({ nodes: net.nodes.map(n => ({ id: n.id })), edges: net.links.map(l => ({ source: l.from, target: l.to })) }) as Graph

/** Who can be in a key set: people and organisations. Things are not, and people marked as exploited never are, though both stay in the network. */
export const excludedOf = (net: Net): ReadonlySet<string> => new Set(net.nodes.filter(n => n.kind !== 'person' && n.kind !== 'organisation').map(n => n.id))
