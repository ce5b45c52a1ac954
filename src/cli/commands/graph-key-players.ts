import { findKeyPlayers, objectiveFor, valueOf, type Measure } from '../../algorithms/graphs/key-players/find-key-players.ts'
import { standsOut } from '../../algorithms/graphs/key-players/stands-out.ts'
import type { Graph } from '../../algorithms/graphs/graph.ts'
import { seeded } from '../../algorithms/random/rng.ts'
import { BadInput, command, type Given } from '../command.ts'
import { readGraph, sliceOptions, wholeNumber } from './graph-measures.ts'

const measures: readonly Measure[] = ['fragmentation', 'distance-fragmentation', 'reach']

const measureOf = (given: Given): Measure => {
  const said = given.options['measure'] ?? 'fragmentation', measure = measures.find(m => m === said)
  if (measure) return measure
  throw new BadInput('graph.unknown-measure', { en: 'The measure is fragmentation, distance-fragmentation or reach.', fr: 'La mesure est fragmentation, distance-fragmentation ou reach.' }, String(said))
}

const secondsOf = (given: Given): number => {
  const said = given.options['seconds'] ?? '30', seconds = Number(said)
  if (String(said).trim() !== '' && seconds >= 0 && seconds < 1e6) return seconds
  throw new BadInput('graph.bad-option', { en: '--seconds must be a number, 0 or more.', fr: '--seconds doit être un nombre égal ou supérieur à 0.' }, String(said))
}

/** Ids never in the set. One that is not in the network is refused: a slip of the pen must not expose anyone. */
const excludedBy = (given: Given, graph: Graph, protectedIds: ReadonlySet<string>): ReadonlySet<string> => {
  const said = given.options['exclude'], known = new Set(graph.ids)
  const ids = typeof said !== 'string' || said === '' ? [] : known.has(said) ? [said] : said.split(',').map(id => id.trim())
  const stranger = ids.find(id => !known.has(id))
  if (stranger !== undefined) throw new BadInput('graph.unknown-exclude', { en: 'This id of --exclude is not in the network. Check how it is written.', fr: 'Cet identifiant de --exclude n’est pas dans le réseau. Vérifiez sa graphie.' }, stranger)
  return new Set([...ids, ...protectedIds])
}

/** Above this many nodes the second form takes seconds that were not asked for. */
const sideBySideUpTo = 3000

/** The other form of the measure for the same set, since the two are read side by side. */
const bothForms = (graph: Graph, set: readonly string[]) => {
  const place = new Map(graph.ids.map((id, v) => [id, v]))
  return Object.fromEntries((['fragmentation', 'distance-fragmentation'] as const).map(measure => {
    const objective = objectiveFor(graph, { measure, k: set.length }), before = valueOf(measure, objective.cost(), graph.n, 0)
    for (const id of set) objective.add(place.get(id)!)
    return [measure, { before, value: valueOf(measure, objective.cost(), graph.n, set.length) }]
  }))
}

export default command({
  name: 'graph key-players',
  usage: 'graph key-players NETWORK.json --measure fragmentation|distance-fragmentation|reach --k 3 [--reach-steps 2] [--exclude id,id] [--seconds 30] [--verdict]',
  says: 'The set of positions whose absence parts a network most, or that reaches most of it, with proof.',
  example: 'throughline graph key-players docs/examples/graph/network.json --measure fragmentation --k 2 --exclude P07',
  options: {
    measure: { type: 'string', says: 'fragmentation, distance-fragmentation or reach' },
    k: { type: 'string', says: 'size of the set (default 3)' },
    'reach-steps': { type: 'string', says: 'steps within which a position counts as reached (default 2)' },
    exclude: { type: 'string', says: 'ids that stay in the network and are never in the set' },
    seconds: { type: 'string', says: 'time allowed; the best set so far and the bound proved are given then (default 30)' },
    verdict: { type: 'boolean', says: 'also whether the set stands out from luck and from its rivals' },
    seed: { type: 'string', says: 'seed of the random sets of the verdict (default 1)' },
    ...sliceOptions,
  },
  run: async (given, io) => {
    const started = performance.now(), measure = measureOf(given), k = wholeNumber(given, 'k', 1, 3), reachSteps = wholeNumber(given, 'reach-steps', 1, 2), until = started + secondsOf(given) * 1000
    if (given.options['directed'] === true && measure !== 'reach') throw new BadInput('graph.directed-fragmentation', { en: 'Fragmentation is measured without directions. Leave out --directed.', fr: 'La fragmentation se mesure sans directions. Retirez --directed.' })
    const { graph, protectedIds } = await readGraph(given, io, { directed: given.options['directed'] === true })
    const exclude = excludedBy(given, graph, protectedIds), stop = () => performance.now() > until
    if (k > graph.n - exclude.size) throw new BadInput('graph.k-too-large', { en: 'There are fewer positions to choose from than --k. Choose a smaller set.', fr: 'Il y a moins de positions à choisir que --k. Choisissez un ensemble plus petit.' }, `${k} > ${graph.n - exclude.size}`)
    io.progress(`${graph.n} nodes, ${graph.m} ties, ${exclude.size} never chosen`)
    const question = { measure, k, reachSteps, exclude }, found = findKeyPlayers(graph, question, stop)
    return {
      ...found,
      ...(measure === 'reach' ? { share: found.value / graph.n } : graph.n <= sideBySideUpTo ? { sideBySide: bothForms(graph, found.set) } : {}),
      ...(given.options['verdict'] ? { standing: standsOut({ ...question, network: graph, rng: seeded(wholeNumber(given, 'seed', 0, 1)), stop }, found) } : {}),
      measure, k, n: graph.n, m: graph.m, excluded: exclude.size,
      seconds: Math.round(performance.now() - started) / 1000,
    }
  },
})
