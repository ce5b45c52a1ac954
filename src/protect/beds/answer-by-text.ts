import type { Said } from '../../algorithms/facts/sourced.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { DoorGiven } from '../../platform/http/door.ts'
import { isGateway, numberHash } from './duty-phone.ts'
import { type PhoneCount, readKeyCount, readTextCount } from '../room-counts/public.ts'
import { readKeys, readTextAnswer, type TextAnswer } from './hold.ts'

type Row = { outcome: string; until: Date | null; language: 'en' | 'fr' | null }

const both = (en: string, fr: string): Said => ({ en, fr })
const howTo = both('Answer YES or NO and the room, as in YES 4. To count: FREE 4 7, FULL, or SAME.', 'Répondez OUI ou NON et la chambre, comme OUI 4. Pour compter\u00a0: LIBRES 4 7, COMPLET ou PAREIL.')

/** What goes back to the telephone: a room and what became of it, nothing of anyone. */
export const replyTo = (answer: TextAnswer | null, outcome: string): Said => {
  if (!answer) return howTo
  const room = answer.room
  if (outcome === 'placed') return both(`Room ${room} is kept. Thank you.`, `La chambre ${room} est gardée. Merci.`)
  if (outcome === 'refused') return both(`Room ${room} is given back. The next place is asked.`, `La chambre ${room} est rendue. Le lieu suivant est demandé.`)
  return both(`No hold waits for room ${room}.`, `Aucune retenue n’attend pour la chambre ${room}.`)
}

/** The same for an unknown number and for a known one without a hold: a guesser learns nothing. */
const settle = async (given: DoorGiven<{ from: string; secret: string }>, answer: TextAnswer | null, how: 'text' | 'keypad') => {
  const { door, services, input } = given
  if (!isGateway(services.keys, input.secret)) return fail('beds.not-the-gateway')
  if (!answer) return { body: { reply: howTo, outcome: 'not-read' } }
  const { rows } = await door.query<Row>('select * from protect.door_answer_hold($1, $2, $3, $4, $5)', [numberHash(services.keys, input.from), answer.room, answer.yes, answer.reason, how])
  const found = rows[0]?.outcome ?? 'none'
  const reply = replyTo(answer, found)
  if (found !== 'unknown') await services.gateway.send({ to: input.from, text: reply[rows[0]?.language ?? 'en'] })
  return { body: { reply, outcome: found === 'placed' || found === 'refused' ? found : 'none' } }
}

const countReply = (unknown: readonly string[]): Said => (unknown.length > 0 ? both(`Counted. Not changed: ${unknown.join(', ')}.`, `Compté. Non changé\u00a0: ${unknown.join(', ')}.`) : both('Counted. Thank you.', 'Compté. Merci.'))

/** The same words of thanks for a number that no house has: a guesser learns nothing. */
const settleCount = async ({ door, services, input }: DoorGiven<{ from: string; secret: string }>, count: PhoneCount, how: 'text' | 'keypad') => {
  if (!isGateway(services.keys, input.secret)) return fail('beds.not-the-gateway')
  const { rows: [row] } = await door.query<{ outcome: string; language: 'en' | 'fr' | null; unknown: string[] | null }>('select * from protect.door_count_by_phone($1, $2, $3)', [numberHash(services.keys, input.from), 'free' in count ? [...count.free] : null, how])
  const reply = countReply(row?.unknown ?? [])
  if (row?.language) await services.gateway.send({ to: input.from, text: reply[row.language] })
  return { body: { reply, outcome: 'counted' } }
}

export const textArrived = (given: DoorGiven<{ from: string; text: string; secret: string }>) => {
  const count = readTextCount(given.input.text)
  return count ? settleCount(given, count, 'text') : settle(given, readTextAnswer(given.input.text), 'text')
}
export const keysArrived = (given: DoorGiven<{ from: string; keys: string; secret: string }>) => {
  const count = readKeyCount(given.input.keys)
  return count ? settleCount(given, count, 'keypad') : settle(given, readKeys(given.input.keys), 'keypad')
}
