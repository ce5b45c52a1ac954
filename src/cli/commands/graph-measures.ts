import { z } from 'zod'
import { buildGraph, type Graph, type GraphOptions } from '../../algorithms/graphs/graph.ts'
import { measureGraph } from '../../algorithms/graphs/measures.ts'
import { findProblem, sliceNetwork, type Network, type NetworkProblem } from '../../algorithms/graphs/network.ts'
import { removalCurve } from '../../algorithms/graphs/removal-curve.ts'
import { projectTwoMode } from '../../algorithms/graphs/two-mode.ts'
import { seeded } from '../../algorithms/random/rng.ts'
import { BadInput, command, type Given, type Io } from '../command.ts'

const text = z.union([z.string(), z.number()]).transform(String)
const attributes = z.looseObject({ mode: z.string().nullish(), protected: z.boolean().nullish() }).nullish()
/** The network file; keys that are not ours (labels, sources) are left alone. */
const NetworkFile = z.looseObject({
  directed: z.boolean().nullish(),
  nodes: z.array(z.looseObject({ id: text, mode: z.string().nullish(), protected: z.boolean().nullish(), attributes })),
  edges: z.array(z.looseObject({ source: text, target: text, weight: z.number().nullish(), directed: z.boolean().nullish(), layer: text.nullish(), time: text.nullish() })),
})

const sayings: Record<NetworkProblem['code'], { en: string; fr: string }> = {
  'duplicate-id': { en: 'Two nodes have this id. Give each node its own.', fr: 'Deux nœuds portent cet identifiant. Donnez à chacun le sien.' },
  'unknown-node': { en: 'A tie names a node that is not in the list of nodes. Add the node or remove the tie.', fr: 'Un lien nomme un nœud absent de la liste. Ajoutez le nœud ou retirez le lien.' },
  'bad-weight': { en: 'A weight must be a number, 0 or more.', fr: 'Un poids doit être un nombre égal ou supérieur à 0.' },
  'zero-weight': { en: 'With --weighted a tie of weight 0 has no meaning. Remove it or give its strength.', fr: 'Avec --weighted, un lien de poids 0 n’a pas de sens. Retirez-le ou indiquez sa force.' },
  'unknown-layer': { en: 'No tie has this layer. Check its name.', fr: 'Aucun lien n’appartient à cette couche. Vérifiez son nom.' },
  'unknown-time': { en: 'No tie has this time. Check its value.', fr: 'Aucun lien n’a ce moment. Vérifiez sa valeur.' },
  'not-two-mode': { en: 'This network does not part into two kinds with ties only between them. Mark each node with its mode, or leave out --two-mode.', fr: 'Ce réseau ne se partage pas en deux sortes liées seulement l’une à l’autre. Indiquez le mode de chaque nœud ou retirez --two-mode.' },
}

const refuse = ({ code, at }: NetworkProblem) => new BadInput(`graph.${code}`, sayings[code], at)
const sound = <T extends object>(value: T | { problem: NetworkProblem }): T => {
  if ('problem' in value) throw refuse(value.problem)
  return value
}

/** Options that say which part of the file is looked at; shared by the network commands. */
export const sliceOptions = {
  layer: { type: 'string', says: 'only the ties of this layer (several: a,b)' },
  time: { type: 'string', says: 'only the ties of this time' },
  directed: { type: 'boolean', says: 'ties run from source to target, save those marked "directed": false' },
  'two-mode': { type: 'boolean', says: 'project a two-mode network (person–event, person–phone) onto one mode' },
  onto: { type: 'string', says: 'with --two-mode: the mode that stays (default: actor)' },
  share: { type: 'string', says: 'with --two-mode: shared (default: a tie counts what is shared) or newman (each shared thing ÷ its size − 1)' },
} as const

const optional = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined)

/** A whole number of an option, at least `least`. */
export const wholeNumber = (given: Given, name: string, least: number, otherwise: number): number => {
  const said = optional(given.options[name])
  if (said === undefined) return otherwise
  if (/^\d{1,9}$/.test(said) && Number(said) >= least) return Number(said)
  throw new BadInput('graph.bad-option', { en: `--${name} must be a whole number, ${least} or more.`, fr: `--${name} doit être un nombre entier égal ou supérieur à ${least}.` }, said)
}

/** Layer names may hold a comma, so the whole value is tried as a name first. */
const layersOf = (network: Network, said: string | undefined) =>
  said === undefined || network.edges.some(e => e.layer === said) ? said === undefined ? undefined : [said] : said.split(',').map(layer => layer.trim())

const asNetwork = (file: z.infer<typeof NetworkFile>): Network => ({
  directed: file.directed ?? undefined,
  nodes: file.nodes.map(n => ({ id: n.id, mode: n.mode ?? n.attributes?.mode ?? undefined, protected: n.protected ?? n.attributes?.protected ?? undefined })),
  edges: file.edges.map(e => ({ source: e.source, target: e.target, weight: e.weight ?? undefined, directed: e.directed ?? undefined, layer: e.layer ?? undefined, time: e.time ?? undefined })),
})

/** The graph that a network file and the options of the command stand for. Nodes marked `protected` stay in the graph and are listed. */
export const readGraph = async (given: Given, io: Io, options: GraphOptions): Promise<{ graph: Graph; protectedIds: ReadonlySet<string> }> => {
  const path = given.args[0]
  if (path === undefined) throw new BadInput('graph.no-file', { en: 'Name the network file.', fr: 'Indiquez le fichier du réseau.' })
  const whole = asNetwork(NetworkFile.parse(await io.readJson(path)))
  const problem = findProblem(whole)
  if (problem) throw refuse(problem)
  const slice = sound(sliceNetwork(whole, { layers: layersOf(whole, optional(given.options['layer'])), time: optional(given.options['time']) }))
  const network = given.options['two-mode'] ? sound(projectTwoMode(slice, { onto: optional(given.options['onto']), weight: projectionWeight(given) })).network : slice
  return { graph: sound(buildGraph(network, options)), protectedIds: new Set(network.nodes.filter(n => n.protected).map(n => n.id)) }
}

const projectionWeight = (given: Given): 'shared' | 'newman' => {
  const said = given.options['share'] ?? 'shared'
  if (said === 'shared' || said === 'newman') return said
  throw new BadInput('graph.bad-option', { en: '--share is shared or newman.', fr: '--share vaut shared ou newman.' }, String(said))
}

/** What the figures mean: read beside networkx 2.8, whose forms they follow. */
const conventions = {
  graph: 'loops dropped, repeated ties made one with strengths added; directions ignored unless --directed, strengths unless --weighted',
  degree: 'ties (in + out when directed)',
  betweenness: 'share of ordered pairs of others, exact; with --weighted a tie of strength w has length 1/w',
  closeness: 'Wasserman and Faust form for graphs in parts; distances towards the node when directed',
  eigenvector: 'length 1; null where there is no limit',
  katz: 'length 1, damping katzAlpha, base 1',
  pageRank: 'damping 0.85, sums to 1',
  clustering: 'undirected, unweighted',
  modularity: 'best division found (Louvain, several orders), strengths counted with --weighted',
}

export default command({
  name: 'graph measures',
  usage: 'graph measures NETWORK.json [--layer NAME] [--time T] [--weighted] [--directed] [--two-mode] [--removals N] [--seed N]',
  says: 'Measures of a network and of every position in it.',
  example: 'throughline graph measures docs/examples/graph/network.json --layer calls',
  options: {
    ...sliceOptions,
    weighted: { type: 'boolean', says: 'strengths of ties count' },
    removals: { type: 'string', says: 'also: share left together as the first in betweenness is taken out, N times' },
    seed: { type: 'string', says: 'seed of the search for communities (default 1)' },
  },
  run: async (given, io) => {
    const directed = given.options['directed'] === true, weighted = given.options['weighted'] === true
    const { graph, protectedIds } = await readGraph(given, io, { directed, weighted })
    io.progress(`${graph.n} nodes, ${graph.m} ties`)
    const measures = measureGraph(graph, seeded(wholeNumber(given, 'seed', 0, 1))), removals = wholeNumber(given, 'removals', 0, 0)
    return {
      graph: { ...measures.graph, protected: protectedIds.size },
      nodes: measures.nodes.filter(node => !protectedIds.has(node.id)),
      ...(removals > 0 ? { removalCurve: removalCurve(graph, removals, v => !protectedIds.has(graph.ids[v]!)) } : {}),
      conventions,
    }
  },
})
