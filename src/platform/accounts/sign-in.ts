import { fail } from '../errors/catalogue.ts'
import type { DoorGiven } from '../http/door.ts'
import { openSession } from './open-session.ts'
import { checkNobody, checkSecret } from './password.ts'
import { proveCode, type ProvenCode, type SecondFactor } from './prove-code.ts'
import { lockFor, mostTries, signInName, triedHash } from './tries.ts'

type Credentials = { id: string; password_hash: string | null; totp_sealed: Buffer | null; totp_last_step: number; recovery_hashes: string[] }
type Given = DoorGiven<{ name: string; password: string; code?: string | undefined }>

/** What the second factor proves, or null when the member has none. A right password without its code is no wrong try. */
const secondFactor = async ({ input, door, services, ask }: Given, c: Credentials, tried: Buffer): Promise<ProvenCode | null> => {
  if (!c.totp_sealed) return null
  if (!input.code) {
    await door.query('select accounts.door_untry($1)', [tried])
    return fail('accounts.code-needed')
  }
  const proven = await proveCode(services.keys, c.id, c as SecondFactor, input.code, ask.now)
  if (!proven) return fail('accounts.wrong')
  if ('step' in proven) return proven
  const { rows } = await door.query<{ spent: boolean }>('select accounts.door_spend_recovery($1, $2) as spent', [c.id, proven.recovery])
  return rows[0]!.spent ? proven : fail('accounts.wrong')
}

/** A name that does not exist costs the same work, is counted and locked alike, and gets the same answer as a wrong password. */
export const signInWithPassword = async (given: Given) => {
  const { input, door, services } = given
  const name = signInName(input.name)
  const tried = triedHash(services.keys, name)
  const { rows: [may] } = await door.query<{ may: boolean }>('select accounts.door_try($1, $2, $3::interval) as may', [tried, mostTries, lockFor])
  if (!may!.may) return fail('accounts.locked')
  const { rows: [found] } = await door.query<Credentials>('select * from accounts.door_credentials($1)', [name])
  const right = found?.password_hash ? await checkSecret(services.keys, found.password_hash, input.password) : await checkNobody(services.keys, input.password)
  if (!found || !right) return fail('accounts.wrong')
  const proven = await secondFactor(given, found, tried)
  const token = await openSession(given, found.id, proven !== null, proven && 'step' in proven ? proven.step : null)
  await door.query('select accounts.door_right($1)', [tried])
  return { body: { signedIn: true as const }, setToken: token }
}
