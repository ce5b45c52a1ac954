import type { Confidence } from '../../algorithms/facts/sourced.ts'
import { cents, sum, type Cents } from '../../algorithms/money/cents.ts'
import type { Line, LineHead, Totals } from './answer.ts'
import { joined, money, say } from './say.ts'

const partToVerify = say('To be verified: part of it rests on a rule or a time limit that is not confirmed.', 'À vérifier\u00a0: une partie repose sur une règle ou un délai non confirmé.')
const heads: readonly LineHead[] = ['wages', 'vacation', 'deductions', 'fees', 'interest']

/** Two numbers, always: what was lost, and what can still be asked for on the day of the claim. */
export const totalsOf = (lines: readonly Line[], otherSums: readonly Cents[], paidAboveCents: Cents, late: boolean | null, deadline: Confidence): Totals => {
  const owed = (list: readonly Line[]) => sum(list.map(l => l.owedCents))
  const by = (status: Line['window']['status']) => owed(lines.filter(l => l.window.status === status))
  const owedCents = owed(lines)
  // A deadline that is confirmed and past closes this door; one that is not confirmed closes nothing.
  const [inside, unknown] = late !== true ? [by('inside'), by('cannot-say')] : deadline === 'unverified' ? [cents(0), cents(by('inside') + by('cannot-say'))] : [cents(0), cents(0)]
  const lost = lines.some(l => l.owedCents > 0 && (l.confidence === 'unverified' || l.window.confidence === 'unverified'))
  const sums = [owedCents, ...otherSums]
  const said = say('Estimated: {o} was lost; {c} of it can be asked for now.', 'Estimation\u00a0: {o} ont été perdus; de cette somme, {c} peuvent être réclamés maintenant.', { o: money(owedCents), c: money(inside) })
  return {
    dueCents: sum(lines.map(l => l.dueCents)),
    paidCents: sum(lines.map(l => l.paidCents)),
    owedCents,
    claimableCents: inside,
    outsideWindowCents: cents(owedCents - inside - unknown),
    cannotSayCents: unknown,
    paidAboveCents,
    byHead: Object.fromEntries(heads.map(h => [h, owed(lines.filter(l => l.head === h))])) as unknown as Totals['byHead'],
    range: { lowCents: cents(Math.min(...sums)), highCents: cents(Math.max(...sums)) },
    toVerify: lost,
    says: lost ? joined(said, partToVerify) : said,
  }
}
