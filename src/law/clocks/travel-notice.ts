import { addDays, day, daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import { clockRow, readOn } from '../facts/clocks.ts'
import { against, marked, type Clock } from './clock.ts'
import { say, sentences } from '../sentences.ts'

export type TravelNotice = {
  readonly departsOn: PlainDate
  /** Absent when the return is not known. */
  readonly returnsOn?: PlainDate | undefined
  readonly noticeOn?: PlainDate | undefined
  readonly abroad: boolean
  /** The person was convicted of a sexual offence against a child. */
  readonly childOffence: boolean
  readonly on?: PlainDate | undefined
}

const fourteenDays = day('2023-10-26'), beforeDeparture = day('2016-12-01'), familyEmergency = day('2026-03-26')
const thresholdDays = 7, leadDays = 14

const base = (id: string) => {
  const row = clockRow(id)!
  return { id, cite: row.cite, confidence: row.confidence, read: readOn(row) }
}
const absent = (t: TravelNotice) => (t.returnsOn === undefined ? null : daysBetween(t.departsOn, t.returnsOn))
const anyLength = say('A trip abroad of any length asks for a notice after a sexual offence against a child.', 'Après une infraction sexuelle visant un enfant, tout voyage à l’étranger, quelle qu’en soit la durée, exige un avis.')
const sevenDays = say('An absence of seven consecutive days or more from every residence asks for a notice.', 'Une absence de toutes ses résidences de sept jours consécutifs ou plus exige un avis.')
const unsaid = say('The return is not known; the day holds if the absence is of seven days or more.', 'Le retour n’est pas connu; la date vaut si l’absence est d’au moins sept jours.')
const atSix = say('Six days from departure to return touch seven dates: confirm the count with the registration centre.', 'Six jours du départ au retour touchent sept dates : confirmer le compte auprès du bureau d’inscription.')

const notNeeded = (t: TravelNotice, days: number): Clock => ({
  ...base('soira-travel-before'), dueOn: null,
  why: sentences(sevenDays, say(`This one is of ${days}: no notice is asked for.`, `Celle-ci est de ${days} : aucun avis n’est exigé.`), days === thresholdDays - 1 && atSix, t.childOffence && say('Within Canada the threshold is the same for everyone.', 'Au Canada, le seuil est le même pour tous.')),
})

/** What follows a missed notice: the excuse, always before departure, and the later notice. */
const whenLate = (t: TravelNotice): Clock[] => [
  { ...base('soira-excuse'), dueOn: t.departsOn, why: sentences(say('With a reasonable excuse, notice is given as soon as feasible and before departure; the day the trip was known is asked and recorded.', 'Avec une excuse raisonnable, l’avis est donné dès que possible et avant le départ; le jour où le voyage a été connu est demandé et consigné.'), t.departsOn >= familyEmergency && say('A death, critical illness or other emergency in the family may be one.', 'Un décès, une maladie grave ou une autre urgence dans la famille peut en être une.')) },
  t.childOffence && t.abroad
    ? { ...base('soira-travel-late-child'), dueOn: t.departsOn, why: say('Abroad, a missed, extended or changed stay is notified without delay; the act gives no number of days.', 'À l’étranger, un avis manqué, un séjour prolongé ou modifié est signalé sans délai; la loi ne fixe aucun nombre de jours.') }
    : { ...base('soira-travel-late'), dueOn: addDays(t.departsOn, 7), why: say('Decided after leaving, or missed: within seven days after departure.', 'Décidé après le départ, ou manqué : dans les sept jours suivant le départ.') },
]

/** Registry notice of a trip (SOIRA s. 6(1), 6(1.01)–(1.03)). Left and late are those of the notice, or of `on` when none was given. */
export const travelNotice = (t: TravelNotice): Clock[] => {
  const always = t.childOffence && t.abroad
  const days = absent(t)
  if (!always && days !== null && days < thresholdDays) return [marked(notNeeded(t, days))]
  const latest = addDays(t.departsOn, -leadDays)
  const reason = sentences(always ? anyLength : sevenDays, !always && days === null && unsaid)
  if (latest < fourteenDays) {
    const older = t.departsOn >= beforeDeparture && t.departsOn < fourteenDays
    const dueOn = older ? t.departsOn : null
    const why = older
      ? say('The law of that day asked for notice before departure, with no number of days.', 'La loi de ce jour exigeait un avis avant le départ, sans nombre de jours.')
      : say('The library cannot say what was asked on that day.', 'La bibliothèque ne peut dire ce qui était exigé ce jour-là.')
    const at = t.noticeOn ?? t.on
    return [marked({ ...base('soira-travel-before'), dueOn, ...(dueOn && at ? against(dueOn, at) : {}), why: sentences(reason, why) })]
  }
  const at = t.noticeOn ?? t.on
  const measured = at ? against(latest, at) : {}
  const late = 'lateDays' in measured
  const rule = say(`At least ${leadDays} days before departure on ${t.departsOn}: by ${latest}.`, `Au moins ${leadDays} jours avant le départ du ${t.departsOn} : au plus tard le ${latest}.`)
  const given = t.noticeOn ? say(`Notice was received on ${t.noticeOn}.`, `L’avis a été reçu le ${t.noticeOn}.`) : say('No notice is recorded.', 'Aucun avis n’est consigné.')
  return [{ ...base('soira-travel-before'), dueOn: latest, ...measured, why: sentences(reason, rule, given) }, ...(late ? whenLate(t) : [])].map(marked)
}
