import { addDays, addMonths, day, type PlainDate } from '../../algorithms/calendars/day.ts'
import { clockRow, readOn } from '../facts/clocks.ts'
import { against, marked, spent, type Clock } from './clock.ts'
import { say, sentences } from '../sentences.ts'

export type TrialDelay = {
  readonly court: 'provincial' | 'superior'
  readonly preliminaryInquiry?: boolean | undefined
  /** The day the information was sworn. */
  readonly chargedOn: PlainDate
  /** Actual or anticipated end of evidence and argument. */
  readonly projectedEndOn?: PlainDate | undefined
  /** Delay waived or caused by the defence, whole days. */
  readonly defenceDelayDays?: number | undefined
  readonly on: PlainDate
}

const jordan = day('2016-07-08')
const transitional = say('Charged before the judgment of 2016-07-08: its transitional rules, which were not read, may excuse more.', 'Accusation antérieure à l’arrêt du 8 juillet 2016 : ses règles transitoires, qui n’ont pas été lues, peuvent en excuser davantage.')
const presumptive = say('Above it the delay is presumed unreasonable unless the Crown shows exceptional circumstances; below it the defence must show that it is markedly too long. S.C. 2026, c. 19 changes how delay is counted; its text was not read.', 'Au-delà, le délai est présumé déraisonnable sauf circonstances exceptionnelles démontrées par la Couronne; en deçà, la défense doit démontrer qu’il est nettement trop long. Les L.C. 2026, ch. 19, modifient le calcul du délai; leur texte n’a pas été lu.')

/**
 * Presumptive ceiling (R. v. Jordan, 2016 SCC 27): 18 months in provincial court, 30 in superior court or after a preliminary
 * inquiry, pushed back by defence delay. Left and late are those of the projected end, or of `on` when none is projected.
 */
export const trialDelay = (t: TrialDelay): Clock[] => {
  const long = t.court === 'superior' || t.preliminaryInquiry === true
  const row = clockRow(long ? 'jordan-sup' : 'jordan-prov')!
  const months = long ? 30 : 18
  const defence = t.defenceDelayDays ?? 0
  const dueOn = addDays(addMonths(t.chargedOn, months), defence)
  const rule = say(`${months} months from the charge on ${t.chargedOn}.`, `${months} mois à compter de l’accusation du ${t.chargedOn}.`)
  const pushed = defence > 0 && say(`${defence} days of defence delay move it back.`, `${defence} jours de délai imputable à la défense le repoussent.`)
  const measured = t.projectedEndOn ? say(`Counted to the projected end on ${t.projectedEndOn}.`, `Compté jusqu’à la fin prévue le ${t.projectedEndOn}.`) : say(`Counted to ${t.on}; no end is projected.`, `Compté jusqu’au ${t.on}; aucune fin n’est prévue.`)
  return [marked({
    id: row.id, dueOn, spentDays: spent(t.chargedOn, t.on), ...against(dueOn, t.projectedEndOn ?? t.on),
    cite: row.cite, confidence: row.confidence, read: readOn(row),
    why: sentences(rule, pushed, measured, presumptive, t.chargedOn < jordan && transitional),
  })]
}
