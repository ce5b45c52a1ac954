import { attackReleases, type Bound } from '../../algorithms/privacy/releases/attack.ts'
import { releasesIn } from '../../algorithms/privacy/releases/form.ts'
import { TableRefused } from '../../algorithms/privacy/tables/refused.ts'
import { z } from 'zod'
import { BadInput, command } from '../command.ts'

const DEFAULT_THRESHOLD = 10
const WORK_A_SECOND = 2e7

const pairs = (bounds: readonly Bound[]) => Object.fromEntries(bounds.map(b => [b.name, [b.low, b.high === Infinity ? null : b.high]]))
const namesOf = (bounds: readonly Bound[], wanted: (b: Bound) => boolean) => bounds.filter(wanted).map(b => b.name)

const attack = (input: unknown, asked: unknown, work: number) => {
  const { releases, groups, threshold: own } = releasesIn(input), threshold = asked === undefined ? (own ?? DEFAULT_THRESHOLD) : Number(asked)
  if (typeof threshold !== 'number' || !Number.isInteger(threshold) || threshold < 2 || threshold > 1_000_000) throw new TableRefused('statistics.threshold', 'threshold')
  const { hidden, derived } = attackReleases(releases, groups, threshold, { left: work })
  return {
    threshold,
    // An end that nothing printed limits is null.
    bounds: pairs(hidden),
    // Withheld, but the releases give them exactly.
    disclosed: namesOf(hidden, b => b.low === b.high),
    // Their interval tells, or nearly tells, that the count is small.
    atRisk: namesOf(hidden, b => b.risk !== null),
    // Printed by nobody; follow from differences between releases or within merged categories.
    derived: pairs(derived),
    safe: hidden.every(b => b.risk === null) && derived.length === 0,
    boundsNotProvedTight: namesOf(hidden, b => !b.exact),
  }
}

export default command({
  name: 'statistics attack',
  usage: 'statistics attack RELEASES.json [--threshold 10] [--seconds 10]',
  says: 'What published tables, taken together, give away of each withheld count',
  example: 'throughline statistics attack docs/examples/statistics/releases.json',
  options: {
    threshold: { type: 'string', says: 'counts from 1 to below this are small (10, or the file’s own)' },
    seconds: { type: 'string', says: 'about how long to work (10), counted in work so that the answer is the same everywhere' },
  },
  run: async ({ args, options }, io) => {
    const [path] = args, seconds = z.coerce.number().min(0.01).max(3600).catch(10).parse(options['seconds'])
    if (path === undefined) throw new BadInput('cli.usage', { en: 'See: throughline statistics attack --help', fr: 'Voir : throughline statistics attack --help' })
    const input = await io.readJson(path)
    try {
      return attack(input, options['threshold'], seconds * WORK_A_SECOND)
    } catch (error) {
      if (error instanceof TableRefused) throw new BadInput(error.code, error.say, error.at)
      throw error
    }
  },
})
