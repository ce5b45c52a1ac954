import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from '../../platform/db/pools.ts'
import { checkNobody, checkSecret } from '../../platform/accounts/password.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Instant } from '../../platform/values/time.ts'
import { numberHash, readNumber, readWords } from './way-in.ts'

/** `slip`: a digit or word that we cannot have made, told from what was typed alone. `wrong` is everything else, with one answer after one time. */
export type SignedIn = { readonly token: Buffer; readonly language: string } | 'slip' | 'wrong'
type Found = { id: string; words_hash: string; slow_until: Date | null; language: string }

const idleFor = '30 minutes'
const nobody = '00000000-0000-0000-0000-000000000000'
/** A wrong try is answered this long after it came, whether or not the number is one of ours. */
const answerAfterMs = 700

export const signInToPage = async (typed: { number: string; words: string }, door: Pool, keys: Keys, now: Instant): Promise<SignedIn> => {
  const started = performance.now()
  const number = readNumber(typed.number)
  const words = readWords(typed.words)
  if (number === null || words === null) return 'slip'
  const found = (await door.query<Found>('select * from accounts.door_person($1)', [numberHash(keys, number)])).rows[0]
  const slowed = found?.slow_until != null && found.slow_until.getTime() > now
  const right = found && !slowed ? await checkSecret(keys, found.words_hash, words) : await checkNobody(keys, words)
  if (found && right) {
    const token = randomBytes(32)
    await door.query('select accounts.door_person_open($1, $2, $3::interval)', [found.id, token, idleFor])
    return { token, language: found.language }
  }
  await door.query('select accounts.door_person_failed($1)', [found && !slowed ? found.id : nobody])
  await wait(Math.max(0, answerAfterMs - (performance.now() - started)))
  return 'wrong'
}
