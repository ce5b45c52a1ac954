import { country } from '../../demo/country.ts'
import { countedMeasures } from './endpoints.ts'

/** Nine of fourteen jurisdictions report most numbers, the last since April; referrals are national. */
const nine = ['AB', 'BC', 'MB', 'NB', 'NS', 'ON', 'QC', 'SK', 'CA']
const twelve = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'ON', 'PE', 'QC', 'SK', 'CA']
const scope: Readonly<Record<string, number>> = { AB: 12, BC: 15, MB: 9, NB: 4, NL: 3, NS: 5, NT: 2, NU: 2, ON: 30, PE: 2, QC: 20, SK: 6, YT: 1, CA: 6 }

export const demo = country([], async ({ client }) => {
  for (const measure of countedMeasures) {
    if (measure === 'notice.late') continue
    const reports = measure === 'referral.accepted' ? twelve : nine
    for (const [jurisdiction, inScope] of Object.entries(scope)) {
      const reporting = !reports.includes(jurisdiction) ? 0 : measure === 'referral.accepted' ? inScope : Math.ceil(inScope * 0.7)
      await client.query('insert into cooperate.coverage (measure, jurisdiction, in_scope, reporting, since) values ($1, $2, $3, $4, $5)', [measure, jurisdiction, inScope, reporting, jurisdiction === 'NB' ? '2026-04-01' : '2025-04-01'])
    }
  }
})
