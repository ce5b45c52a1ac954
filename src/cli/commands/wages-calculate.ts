import { BadInput, command } from '../command.ts'
import { calculate } from '../../prevent/wages/calculate.ts'
import { ClaimRefused } from '../../prevent/wages/claim.ts'
import { readClaim } from '../../prevent/wages/read-claim.ts'
import { refusals } from '../../prevent/wages/refusals.ts'

const refused = (error: unknown): unknown => {
  if (!(error instanceof ClaimRefused)) return error
  return new BadInput(error.code, refusals[error.code] ?? { en: 'Correct the claim.', fr: 'Corrigez la réclamation.' }, error.at)
}

const read = (input: unknown) => {
  try {
    return readClaim(input)
  } catch (error) {
    throw refused(error)
  }
}

export default command({
  name: 'wages calculate',
  usage: 'wages calculate CLAIM.json',
  says: 'What a worker is owed by law: lines with their section, two totals, deadlines, and what cannot be said.',
  example: 'throughline wages calculate docs/examples/wages/packing-shed.json',
  options: {},
  run: async ({ args }, io) => {
    const [path] = args
    if (!path) throw new BadInput('cli.usage', { en: 'Name the claim file.', fr: 'Nommez le fichier de la réclamation.' })
    const { claim, bareRate } = read(await io.readJson(path))
    const { lines, totals, ...rest } = calculate(claim, bareRate)
    return {
      jurisdiction: claim.jurisdiction,
      estimated: true,
      lines: lines.map(({ cite, ...line }) => ({ ...line, citation: cite.en, citationFr: cite.fr })),
      totals,
      ...rest,
    }
  },
})
