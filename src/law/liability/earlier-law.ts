import { day } from '../../algorithms/calendars/day.ts'
import { earlierLaw, type RowId } from '../facts/liability.ts'
import type { Facts } from './facts.ts'
import { finding, type Draft } from './finding.ts'
import { say } from '../sentences.ts'

const notRead = say('The provision was not in force that day. An earlier one stood; its text is not in this library, so nothing can be said.', 'La disposition n’était pas en vigueur ce jour-là. Une disposition antérieure existait; son texte n’est pas dans cette bibliothèque, rien ne peut être dit.')
const none = say('The provision was not in force that day. Other provisions may have applied.', 'La disposition n’était pas en vigueur ce jour-là. D’autres dispositions pouvaient s’appliquer.')
const buying = say('Before 2014-12-06 buying from an adult was not in itself an offence.', 'Avant le 6 décembre 2014, l’achat auprès d’un adulte n’était pas en soi une infraction.')
const older = say('The offence is older than the text that was read; its wording on that day is not in this library.', 'L’infraction est plus ancienne que le texte lu; son libellé ce jour-là n’est pas dans cette bibliothèque.')

const earlier: Partial<Record<RowId, keyof typeof earlierLaw>> = { L02: 'minors', L10: 'avails', L11: 'avails', L16: 'avails', L17: 'procuring', L18: 'procuring', L32: 'procuring', L07: 'street' }

/** What can be said of a day before the provision: that nothing covered it, or that an unread text did. */
export const beforeTheAct = (row: RowId, facts: Facts): Draft => {
  const former = earlier[row]
  if (former) return finding(row, 'not-known', { ...earlierLaw[former], confidence: 'secondary', why: notRead })
  if (row === 'L01') return finding(row, 'no-offence', { why: buying })
  if (row === 'L20' || row === 'L21' || row === 'L28') return finding(row, 'not-known', { why: older })
  if (row === 'L08' || facts.on < day('1985-12-20')) return finding(row, 'not-known', { why: older })
  return finding(row, 'no-offence', { why: none })
}

/** The former street-communication offence, for days on which it stood; the Supreme Court declared it invalid, with effect suspended. */
export const formerStreetCommunication = (): Draft =>
  finding('L07', 'not-known', {
    ...earlierLaw.street, confidence: 'secondary',
    why: say('A former offence of communicating in a public place stood until 2014-12-05. The Supreme Court declared it invalid on 2013-12-20, suspended for a year. Nothing is said here about that day.', 'Une ancienne infraction de communication dans un endroit public a existé jusqu’au 5 décembre 2014. La Cour suprême l’a déclarée invalide le 20 décembre 2013, avec effet suspendu un an. Rien n’est dit ici de ce jour.'),
  })
