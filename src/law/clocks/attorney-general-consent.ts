import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import { clockRow, readOn } from '../facts/clocks.ts'
import { against, marked, spent, type Clock } from './clock.ts'
import { say, sentences } from '../sentences.ts'

export type ConsentClock = {
  readonly proceedingsOn: PlainDate
  /** Null when nationality is not known: the day is then shown as the one to keep. */
  readonly citizen: boolean | null
  readonly consentOn?: PlainDate | undefined
  readonly on?: PlainDate | undefined
}

/** Consent of the Attorney General of Canada within 8 days after proceedings commence, for an accused who is not a citizen (Criminal Code s. 7(7)). */
export const attorneyGeneralConsent = (c: ConsentClock): Clock[] => {
  const row = clockRow('ag-consent-non-citizen')!
  const base = { id: row.id, cite: row.cite, confidence: row.confidence, read: readOn(row) }
  if (c.citizen === true) return [marked({ ...base, dueOn: null, why: say('The accused is a Canadian citizen: this rule asks for no consent.', 'L’accusé est citoyen canadien : cette règle n’exige aucun consentement.') })]
  const dueOn = addDays(c.proceedingsOn, 8)
  const at = c.consentOn ?? c.on
  const open = c.citizen === null && say('Nationality is not known; the day holds unless the accused is a citizen.', 'La nationalité n’est pas connue; la date vaut à moins que l’accusé soit citoyen.')
  return [marked({
    ...base, dueOn, ...(at ? { spentDays: spent(c.proceedingsOn, at), ...against(dueOn, at) } : {}),
    why: sentences(say(`Eight days after proceedings commenced on ${c.proceedingsOn}.`, `Huit jours après le début des procédures le ${c.proceedingsOn}.`), open, c.consentOn && say(`Consent was filed on ${c.consentOn}.`, `Le consentement a été déposé le ${c.consentOn}.`)),
  })]
}
