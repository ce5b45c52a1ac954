import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays, daysBetween } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Assumed, Cannot, Flag, Question } from './answer.ts'
import type { Claim } from './claim.ts'
import { money, number, say } from './say.ts'
import type { Terms } from './terms.ts'
import { hoursOf, ticksPerHour } from './work.ts'

/** Our own marks, no rule of law: hours that an outreach worker should ask about. */
const manyInWeek = 60
const manyInDay = 16

const summed = (pairs: Iterable<readonly [PlainDate, number]>): Map<PlainDate, number> => {
  const total = new Map<PlainDate, number>()
  for (const [key, ticks] of pairs) total.set(key, (total.get(key) ?? 0) + ticks)
  return total
}

/** First day of a run of thirteen days worked, `days` sorted and distinct. */
const longRun = (days: readonly PlainDate[]): PlainDate | null => days.find((d, i) => days[i + 12] !== undefined && daysBetween(d, days[i + 12]!) === 12) ?? null

/** What stands out and is no sum of money. */
export const flagsOf = (terms: Terms): Flag[] => {
  const weeks = summed(terms.work.stretches.map(s => [terms.weekOf(s.day), s.ticks] as const))
  const days = summed(terms.work.stretches.map(s => [s.workDay, s.ticks] as const))
  const flags: Flag[] = []
  const worst = [...weeks].filter(([, t]) => t > manyInWeek * ticksPerHour).sort((a, b) => b[1] - a[1])[0]
  if (worst) flags.push({ code: 'excessive-hours', says: say('Excessive hours: {h} h in one week. Long hours can be a sign of exploitation even where no overtime is owed.', 'Heures excessives\u00a0: {h} h en une semaine. De longues heures peuvent être un signe d’exploitation même quand aucune heure supplémentaire n’est due.', { h: number(hoursOf(worst[1])) }), period: { from: worst[0], to: addDays(worst[0], 6) } })
  const day = [...days].filter(([, t]) => t > manyInDay * ticksPerHour).sort((a, b) => b[1] - a[1])[0]
  if (day) flags.push({ code: 'very-long-day', says: say('{h} h in one day.', '{h} h en une journée.', { h: number(hoursOf(day[1])) }), period: { from: day[0], to: day[0] } })
  const run = longRun([...new Set(terms.work.stretches.map(s => s.day))])
  if (run) flags.push({ code: 'no-day-of-rest', says: say('Thirteen days or more worked in a row.', 'Treize jours ou plus travaillés de suite.'), period: { from: run, to: addDays(run, 12) } })
  if (terms.work.overlapped) flags.push({ code: 'overlapping-shifts', says: say('Some shifts overlap; the shared hours are counted once.', 'Certains quarts se chevauchent; les heures communes sont comptées une fois.') })
  if (terms.claim.startedOn !== null && terms.serviceFrom !== null && terms.serviceFrom < terms.claim.startedOn) flags.push({ code: 'work-before-start', says: say('Work is listed before the day given as the first; trial work is work.', 'Du travail est indiqué avant le premier jour donné; un essai est du travail.') })
  return flags
}

const special = (terms: Terms): Flag[] => {
  const found = terms.standing.workerClass
  if (!found) return []
  const outside: Record<string, Said> = { 'minimum-wage': say('the minimum wage', 'le salaire minimum'), overtime: say('overtime', 'les heures supplémentaires'), holidays: say('paid holidays', 'les congés payés'), vacation: say('vacation pay', 'l’indemnité de vacances') }
  const list = (l: 'en' | 'fr') => found.outside.map(o => outside[o]![l]).join(', ')
  const parts = { w: found.says, c: found.cite, o: { en: list('en'), fr: list('fr') } }
  return [found.outside.length > 0 ? { code: 'special-rules', says: say('As {w}, this worker is outside: {o} ({c}).', 'Comme {w}, cette personne n’est pas visée par\u00a0: {o} ({c}).', parts) } : { code: 'special-rules', says: say('Special rules hold for {w} ({c}).', 'Des règles spéciales visent\u00a0: {w} ({c}).', parts) }]
}

export const allFlags = (terms: Terms): Flag[] => [...flagsOf(terms), ...special(terms)]

/** What the worker should still be asked, because the sum may change. */
export const questionsOf = (terms: Terms, asksDeductions: boolean): Question[] => {
  const { claim, standing, law } = terms
  const open: [boolean, string, string, string][] = [
    [standing.asksFarm, 'farm', 'Is the work done on a farm, or for one farm only (growing, picking, packing its own crop)? The sum is shown for both answers.', 'Le travail se fait-il dans une ferme, ou pour une seule ferme (culture, cueillette, emballage de sa propre récolte)? La somme est donnée pour les deux réponses.'],
    [standing.asksFarmSize, 'farm-size', 'How many people does the farm employ? Small farms are outside part of the law here.', 'Combien de personnes la ferme emploie-t-elle? Les petites fermes échappent ici à une partie de la loi.'],
    [asksDeductions, 'deduction-agreed', 'Did the worker sign a paper that allows each deduction?', 'La personne a-t-elle signé un papier qui permet chaque retenue?'],
    [claim.occupation.trim() === '' && claim.workerClass === null, 'occupation', 'What is the work? Some occupations have their own rules.', 'Quel est le travail? Certains métiers ont leurs propres règles.'],
    [claim.startedOn === null, 'started-on', 'On which day did the work begin?', 'Quel jour le travail a-t-il commencé?'],
    [claim.jurisdiction === 'CA' && claim.province === null, 'province', 'In which province is the federal work done? Its minimum wage counts if it is higher.', 'Dans quelle province se fait le travail fédéral? Son salaire minimum compte s’il est plus élevé.'],
    [claim.age !== null && claim.age < 18 && claim.student === null && (law.code === 'ON' || law.code === 'AB'), 'student', 'Is the worker a student? A lower minimum wage may apply under 18.', 'La personne est-elle aux études? Un salaire minimum plus bas peut viser les moins de 18 ans.'],
    [claim.vacationOnPaidWages === null && claim.paid.length > 0, 'vacation-on-paid-wages', 'Was vacation pay given on the wages that were paid? It is not in this sum.', 'L’indemnité de vacances a-t-elle été versée sur le salaire payé? Elle n’est pas dans cette somme.'],
    [law.code === 'QC' && claim.easter === null && terms.work.stretches.some(s => ['03', '04'].includes(s.day.slice(5, 7))), 'easter', 'Which day does the employer give, Good Friday or Easter Monday? Neither is in this sum.', 'Quel jour l’employeur donne-t-il, le Vendredi saint ou le lundi de Pâques? Aucun n’est dans cette somme.'],
    [claim.shifts.some(s => s.unpaidBreakMinutes > 0 && !s.breakWorked), 'breaks', 'Was the worker free to leave during the unpaid breaks? If not, they are working time.', 'La personne était-elle libre de partir pendant les pauses non payées? Sinon, c’est du temps de travail.'],
  ]
  return open.filter(([asked]) => asked).map(([, code, en, fr]) => ({ code, ask: { en, fr } }))
}

const rateRead = (claim: Claim): Assumed[] => {
  if (claim.agreed.by === 'nothing-known') return []
  const unit = { hour: say('an hour', 'l’heure'), piece: say('a piece', 'la pièce'), day: say('a day', 'par jour'), week: say('a week', 'par semaine'), month: say('a month', 'par mois') }[claim.agreed.by]
  return [{ code: 'rate-read-as', says: say('The wage agreed is read as {r} {u}.', 'Le salaire convenu est lu comme {r} {u}.', { r: money(claim.agreed.cents), u: unit }) }]
}

/** What was taken for granted so that the sum could be made. */
export const assumedOf = (terms: Terms, bareRate: boolean, claimOn: PlainDate): Assumed[] => {
  const { claim } = terms
  const said: Assumed[] = [...(bareRate ? rateRead(claim) : [])]
  if (claim.claimOn === null) said.push({ code: 'claim-date', says: say('No day of claim is given: time limits are counted as if it were made on {d}.', 'Aucun jour de réclamation n’est donné\u00a0: les délais sont comptés comme si elle était faite le {d}.', { d: { en: claimOn, fr: claimOn } }) })
  if (claim.paidIs === 'gross' && claim.deductions.length > 0) said.push({ code: 'paid-before-deductions', says: say('The amounts paid are read as before the deductions listed.', 'Les sommes payées sont lues comme avant les retenues indiquées.') })
  if (terms.work.stretches.length > 0) {
    said.push({ code: 'week', says: say('Weeks begin on {d}; no averaging agreement is assumed.', 'La semaine commence le {d}; aucune entente d’étalement n’est supposée.', { d: { en: claim.weekStartsOn[0]!.toUpperCase() + claim.weekStartsOn.slice(1), fr: frenchDay[claim.weekStartsOn] } }) })
    if (terms.work.stretches.some(s => s.day !== s.workDay)) said.push({ code: 'night-shift', says: say('A shift past midnight belongs to its first day for daily overtime, and to each day for rates, holidays and weeks.', 'Un quart qui passe minuit appartient à son premier jour pour les heures supplémentaires, et à chaque jour pour les taux, les congés et les semaines.') })
  }
  return said
}

const frenchDay: Readonly<Record<Claim['weekStartsOn'], string>> = { sunday: 'dimanche', monday: 'lundi', tuesday: 'mardi', wednesday: 'mercredi', thursday: 'jeudi', friday: 'vendredi', saturday: 'samedi' }

/** Days for which the minimum wage is not held, as spans of days worked; and rules that are known to exist and not held. */
export const cannotOf = (terms: Terms): Cannot[] => {
  const unknown = terms.work.stretches.map(s => s.day).filter(d => terms.floorOn(d).is === 'unknown')
  const found: Cannot[] = []
  const [first, last] = [unknown[0], unknown.at(-1)]
  if (first && last) {
    const floor = terms.floorOn(first)
    const why = floor.is === 'unknown' && floor.why === 'province-not-given' ? say('The rate is that of the province of work, which is not given.', 'Le taux est celui de la province du travail, qui n’est pas donnée.') : floor.is === 'unknown' && floor.why === 'not-by-the-hour' ? say('The minimum of this occupation is not set by the hour.', 'Le minimum de ce métier n’est pas fixé à l’heure.') : say('No minimum wage is held for that time: cannot say. The last known rate is not used instead.', 'Aucun salaire minimum n’est connu pour cette période\u00a0: impossible à dire. Le dernier taux connu n’est pas utilisé à sa place.')
    found.push({ code: 'minimum-wage', what: say('Whether the wage was below the minimum.', 'Si le salaire était sous le minimum.'), why, period: { from: first, to: last } })
  }
  const byDay = summed(terms.work.stretches.map(s => [s.workDay, s.ticks] as const))
  const short = [...byDay].find(([, t]) => t < 3 * ticksPerHour)
  if (short) found.push({ code: 'reporting-pay', what: say('Pay for being called in for less than three hours.', 'Le salaire d’une présence de moins de trois heures.'), why: say('The rule of this place is not held here.', 'La règle d’ici n’est pas connue.'), period: { from: short[0], to: short[0] } })
  if (terms.claim.foreignCurrency !== null) found.push({ code: 'currency', what: say('The wage agreed.', 'Le salaire convenu.'), why: say('It is in another currency; no rate of exchange is held. The minimum wage is used.', 'Il est dans une autre monnaie; aucun taux de change n’est connu. Le salaire minimum est utilisé.') })
  if (terms.claim.agreed.by === 'piece' && terms.work.pieces.size === 0 && terms.work.stretches.length > 0) found.push({ code: 'pieces', what: say('What the pieces earned.', 'Ce que les pièces ont rapporté.'), why: say('The number of pieces is not given; the minimum wage for the hours is used.', 'Le nombre de pièces n’est pas donné; le salaire minimum pour les heures est utilisé.') })
  return found
}
