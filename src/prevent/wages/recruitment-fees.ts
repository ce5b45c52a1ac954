import { roundCents } from '../../algorithms/money/cents.ts'
import type { Cannot } from './answer.ts'
import type { Fee } from './claim.ts'
import type { Draft } from './draft.ts'
import { hiringCostCondition } from './law/canada.ts'
import { money, say } from './say.ts'
import type { Terms } from './terms.ts'

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()

/** The worker's own application fee to the state may lawfully fall on her. */
const isOwnApplication = (fee: Fee): boolean => /permit|visa|biometric|permis|passport|passeport/.test(plain(fee.kind)) && /gov|ircc|canada|state|etat|consul|embass/.test(plain(fee.paidTo))

/** Fees for being hired, to be paid back where an act of the place says so. */
export const feeDrafts = (terms: Terms): { drafts: Draft[]; cannot: Cannot[] } => {
  const drafts: Draft[] = []
  const cannot: Cannot[] = []
  const { fees } = terms.law
  for (const [i, fee] of terms.claim.fees.entries()) {
    const period = { from: fee.on, to: fee.on }
    const what = say('The fee of {c} on {d}.', 'Les frais de {c} le {d}.', { c: money(fee.cents), d: { en: fee.on, fr: fee.on } })
    if (isOwnApplication(fee)) continue
    if (fees.since === null || fee.on < fees.since) {
      cannot.push({
        code: 'recruitment-fee',
        what,
        why: say('No act of this place that gives it back on that day is known here. It may break a condition of the employer under {c}.', 'Aucune loi d’ici qui la rembourse à cette date n’est connue. Elle peut enfreindre une condition de l’employeur selon {c}.', { c: hiringCostCondition.cite }),
        period,
      })
      continue
    }
    if (fee.cents === 0) continue
    drafts.push({ key: `fee-${i}`, period, rule: 'recruitment-fee', head: 'fees', cited: fees, quantity: 1, unit: 'once', rateCents: fee.cents, dueCents: roundCents(fee.cents), why: say('No one may charge a worker for being hired. It is a refund, without vacation pay.', 'Nul ne peut faire payer une personne pour son embauche. C’est un remboursement, sans indemnité de vacances.') })
  }
  return { drafts, cannot }
}
