import { z } from 'zod'
import { protectTables, type Protected } from '../../algorithms/privacy/suppression/protect.ts'
import { TableRefused } from '../../algorithms/privacy/tables/refused.ts'
import { ProtectForm, shapesIn } from '../../algorithms/privacy/tables/release-form.ts'
import { BadInput, command } from '../command.ts'

const DEFAULT_THRESHOLD = 10
/** Table entries touched in a second on one slow core: budgets are counted, so that answers do not depend on the machine. */
const WORK_A_SECOND = 1.5e7

/** A single count with its contributors, as a table of one. */
const Insider = z.object({ cell: z.object({ region: z.string(), count: z.number(), contributors: z.record(z.string(), z.number().int().min(0)) }) })

const asTable = (input: unknown): unknown => {
  const insider = Insider.safeParse(input)
  if (!insider.success) return input
  const { region, count, contributors } = insider.data.cell
  return { ...(input as object), cells: { [region]: count }, contributors: { [region]: contributors }, unpublished: 'margins' }
}

const refuseAsBadInput = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (error instanceof TableRefused) throw new BadInput(error.code, error.say, error.at)
    throw error
  }
}

const marginsNote = (hidden: readonly string[]) => ({
  en: `Totals must be hidden too, because no choice of inner cells was found to protect every small count while they are printed: ${hidden.join(', ')}`,
  fr: `Des totaux doivent aussi être masqués, car aucun choix de cellules intérieures ne protège tous les petits comptes s’ils sont imprimés : ${hidden.join(', ')}`,
})
const unsafeNote = (names: readonly string[]) => ({
  en: `Not protected as asked: ${names.join(', ')}. Use coarser categories, or let totals be hidden.`,
  fr: `Sans la protection demandée : ${names.join(', ')}. Utilisez des catégories plus larges ou laissez masquer des totaux.`,
})

const answer = ({ built, suppression: s, groups }: Protected, threshold: number) => {
  const cells = built.system.cells, name = (i: number) => cells[i]!.name
  const hiddenMargins = s.complementary.filter(i => cells[i]!.margin).map(name), inexact = Array.from(s.bounds).filter(([, b]) => !b.exact).map(([i]) => name(i))
  return {
    threshold,
    primary: s.primary.map(name),
    complementary: s.complementary.map(name),
    // An end that no printed figure limits is null.
    bounds: Object.fromEntries(Array.from(s.bounds, ([i, b]) => [name(i), [b.low, b.high === Infinity ? null : b.high]])),
    safe: s.safe,
    cost: { complementaryCells: s.cost.cells, complementaryTotal: s.cost.total, complementaryMargins: s.cost.margins },
    optimal: s.optimal,
    ...(inexact.length > 0 ? { boundsNotProvedTight: inexact } : {}),
    ...(s.unmet.length > 0 ? { unprotected: s.unmet.map(name) } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    notes: [...(hiddenMargins.length > 0 ? [marginsNote(hiddenMargins)] : []), ...(s.unmet.length > 0 ? [unsafeNote(s.unmet.map(name))] : [])],
  }
}

export default command({
  name: 'statistics protect',
  usage: 'statistics protect TABLE.json [--threshold 10] [--margins if-needed|never] [--seconds 4]',
  says: 'Which cells of a table to hide so that no small count can be worked out, at the least cost, with proof',
  example: 'throughline statistics protect docs/examples/statistics/two-way.json',
  options: {
    threshold: { type: 'string', says: 'smallest count that may be printed (10, or the table’s own)' },
    margins: { type: 'string', says: 'if-needed: totals may be hidden where nothing else protects; never: they stay' },
    seconds: { type: 'string', says: 'about how long to look for the least cost (4), counted in work so that the answer is the same everywhere' },
  },
  run: async ({ args, options }, io) => {
    const [path] = args
    const margins = z.enum(['if-needed', 'never']).catch('if-needed').parse(options['margins'])
    const seconds = z.coerce.number().min(0.01).max(3600).catch(4).parse(options['seconds'])
    if (path === undefined || (options['margins'] !== undefined && options['margins'] !== margins)) {
      throw new BadInput('cli.usage', { en: 'See: throughline statistics protect --help', fr: 'Voir : throughline statistics protect --help' })
    }
    const input = asTable(await io.readJson(path))
    return refuseAsBadInput(() => {
      const said = ProtectForm.safeParse(input)
      if (!said.success) throw new TableRefused('statistics.not-a-table', said.error.issues[0]?.path.join('.'))
      const { data } = said, threshold = options['threshold'] === undefined ? (data.threshold ?? DEFAULT_THRESHOLD) : Number(options['threshold'])
      const shaped = shapesIn(input), work = seconds * WORK_A_SECOND
      io.progress(`${shaped.length} table(s), threshold ${String(threshold)}`)
      const result = protectTables(shaped, {
        threshold: threshold as number, margins, budget: { search: work, proof: WORK_A_SECOND, bounds: 2 * WORK_A_SECOND },
        unpublished: data.unpublished === 'margins' ? 'all' : (data.unpublished ?? []),
        homogeneity: data.homogeneity ?? data.kind === 'attribute-disclosure', contributors: data.contributors ?? {},
      })
      return answer(result, threshold as number)
    })
  },
})
