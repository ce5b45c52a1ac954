import { roundCents } from '../../algorithms/money/cents.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Cannot } from './answer.ts'
import type { Deduction } from './claim.ts'
import type { Draft } from './draft.ts'
import type { Cap, Cited } from './law/law.ts'
import { money, number, say } from './say.ts'
import { hourlyFloor, type Terms } from './terms.ts'
import { ticksPerHour } from './work.ts'

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
const has = (kind: string, words: readonly string[]): boolean => words.some(word => new RegExp(`(^|[^a-z])${word}`).test(plain(kind)))

/** Taken for the state, by a court or under a collective agreement: lawful without the worker's word. */
const ordered = ['tax($|[^a-z])', 'taxes', 'impot', 'cpp', 'qpp', 'rpc', 'rrq', 'ei($|[^a-z])', 'employment insurance', 'assurance-emploi', 'qpip', 'rqap', 'court', 'saisie', 'garnish', 'union', 'syndic', 'pension plan', 'regime de retraite', 'advance', 'avance', 'overpay', 'trop-paye']
/** Never lawful, with or without a signature. */
const never = ['damage', 'bris', 'dommage', 'breakage', 'faulty', 'shortage', 'manque', 'theft', 'lost', 'perte', 'fines?($|[^a-z])', 'amende', 'penalty', 'recruit', 'lmia', 'eimt', 'compliance', 'placement', 'bond', 'caution']

type Charge = { readonly kind: Cap['kind'] }
const chargeOf = (kind: string): Charge | null => {
  const meals = has(kind, ['meal', 'repas', 'food', 'nourriture', 'comida'])
  const board = has(kind, ['board', 'pension complete'])
  const room = has(kind, ['room', 'lodg', 'hous', 'rent', 'loge', 'loyer', 'chambre', 'vivienda', 'quarters', 'accommodation'])
  if (board && room) return { kind: 'board-and-lodging' }
  if (meals && room) return { kind: 'board-and-lodging' }
  return room ? { kind: 'lodging' } : meals ? { kind: 'meal' } : board ? { kind: 'board' } : null
}

const recruiting = ['recruit', 'recrut', 'lmia', 'eimt', 'compliance fee', 'placement']

export type Lawful = { readonly lawfulCents: number | null; readonly cited: Cited; readonly why: Said; readonly asks: boolean }

const capFor = (terms: Terms, charge: Charge): Cap | null => {
  const caps = [...(terms.standing.workerClass?.caps ?? []), ...terms.law.deductions.caps]
  return caps.find(c => c.kind === charge.kind) ?? (charge.kind === 'lodging' || charge.kind === 'board' ? (caps.find(c => c.kind === 'board-and-lodging') ?? null) : null)
}

/** What the wage agreed has above the minimum in the week of the deduction, in part cents. */
const aboveMinimum = (terms: Terms, d: Deduction): number => {
  const { agreed } = terms.claim
  if (agreed.by !== 'hour') return 0
  const week = terms.weekOf(d.on)
  return terms.work.stretches.reduce((t, s) => (terms.weekOf(s.day) === week ? t + (s.ticks / ticksPerHour) * Math.max(0, agreed.cents - (hourlyFloor(terms, s.day) ?? 0)) : t), 0)
}

/** How much of a deduction was lawful; null where the number of meals, nights or weeks is needed and not given. */
export const lawfulPart = (terms: Terms, d: Deduction): Lawful => {
  const { deductions } = terms.law
  const charge = chargeOf(d.kind)
  if (charge && terms.standing.workerClass?.noBoardCharge) return { lawfulCents: 0, cited: terms.standing.workerClass, why: say('No charge for room or board is lawful for a worker housed in the employer’s home.', 'Aucuns frais de chambre ou de pension ne sont permis pour une personne logée chez l’employeur.'), asks: false }
  if (has(d.kind, recruiting)) return { lawfulCents: 0, cited: terms.law.fees.since === null ? deductions : terms.law.fees, why: say('The cost of being hired may not be taken back from the worker.', 'Le coût de l’embauche ne peut être repris à la personne.'), asks: false }
  if (has(d.kind, never)) return { lawfulCents: 0, cited: deductions, why: say('This may not be taken from wages.', 'Cela ne peut être retenu sur le salaire.'), asks: false }
  if (has(d.kind, ordered)) return { lawfulCents: d.cents, cited: deductions, why: say('A deduction that the law, a court or an agreement orders.', 'Une retenue ordonnée par la loi, un tribunal ou une convention.'), asks: false }
  const cap = charge && capFor(terms, charge)
  if (cap) {
    const units = d.units ?? (cap.per === 'each' || cap.per === 'day' ? null : 1)
    if (units === null) return { lawfulCents: null, cited: deductions.capsCite, why: say('At most {c} for each may be counted; how many there were is not given.', 'Au plus {c} pour chacun peut être compté; leur nombre n’est pas indiqué.', { c: money(cap.cents) }), asks: false }
    // A signed charge may also take what the wage has above the minimum.
    const most = roundCents(units * cap.cents + (d.authorised === true ? aboveMinimum(terms, d) : 0))
    return { lawfulCents: Math.min(d.cents, most), cited: deductions.capsCite, why: say('At most {u} × {c} may be counted against the minimum wage.', 'Au plus {u} × {c} peut être compté sur le salaire minimum.', { u: number(units), c: money(cap.cents) }), asks: false }
  }
  if (d.authorised === true) return { lawfulCents: d.cents, cited: deductions, why: say('Agreed in writing by the worker, as stated.', 'Autorisée par écrit par la personne, selon sa déclaration.'), asks: false }
  return {
    lawfulCents: 0,
    cited: deductions,
    why: say('Taken from wages without a written agreement that is known.', 'Retenue sur le salaire sans accord écrit connu.'),
    asks: d.authorised === null,
  }
}

/** Unlawful deductions, each to be paid back; a refund, not wages. */
export const deductionDrafts = (terms: Terms): { drafts: Draft[]; cannot: Cannot[]; asks: boolean } => {
  const drafts: Draft[] = []
  const cannot: Cannot[] = []
  let asks = false
  for (const [i, d] of terms.claim.deductions.entries()) {
    const { lawfulCents, cited, why, asks: open } = lawfulPart(terms, d)
    if (lawfulCents === null) cannot.push({ code: 'deduction', what: say('The deduction of {c} on {d}.', 'La retenue de {c} le {d}.', { c: money(d.cents), d: { en: d.on, fr: d.on } }), why, period: { from: d.on, to: d.on } })
    if (open && d.cents > 0) asks = true
    const back = lawfulCents === null ? 0 : d.cents - lawfulCents
    const hiring = has(d.kind, recruiting)
    if (back > 0) drafts.push({ key: `deduction-${i}`, period: { from: d.on, to: d.on }, rule: hiring ? 'recruitment-fee' : 'deduction', head: hiring ? 'fees' : 'deductions', cited, quantity: 1, unit: 'once', rateCents: back, dueCents: roundCents(back), why })
  }
  return { drafts, cannot, asks }
}
