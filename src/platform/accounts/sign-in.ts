import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { unseal } from '../crypto/seal.ts'
import { fail } from '../errors/catalogue.ts'
import type { DoorGiven } from '../http/door.ts'
import type { Services } from '../slices/services.ts'
import type { Instant } from '../values/time.ts'
import { checkNobody, checkSecret } from './password.ts'
import { totpStep } from './totp.ts'

type Credentials = { id: string; password_hash: string | null; totp_sealed: Buffer | null; totp_last_step: number; recovery_hashes: string[]; locked_until: Date | null }

const lockAfter = 8
const lockFor = '15 minutes'
export const sessionFor = '12 hours'
export const totpPlace = (member: string) => `accounts.member.totp|${member}`

/** What the second factor proves: a step of time not used before, or null when the member has none. Wrong codes fail. */
const secondFactor = async (c: Credentials, code: string | undefined, services: Services, now: Instant): Promise<number | null> => {
  if (!c.totp_sealed) return null
  if (!code) return fail('accounts.code-needed')
  const secret = unseal(services.keys.root('totp'), totpPlace(c.id), c.totp_sealed).toString()
  return totpStep(secret, code, c.totp_last_step, now)
}

export const openSession = async (door: pg.Pool, member: string, device: string | null, strong: boolean, step: number | null): Promise<Buffer> => {
  const token = randomBytes(32)
  await door.query('select accounts.door_open($1, $2, $3, $4::interval, $5, $6)', [member, token, device, sessionFor, strong, step])
  return token
}

const wrong = async (door: pg.Pool, member: string | null): Promise<never> => {
  if (member) await door.query('select accounts.door_failed($1, $2, $3::interval)', [member, lockAfter, lockFor])
  return fail('accounts.wrong')
}

/** A name that does not exist costs the same work and gets the same answer as a wrong password. */
export const signInWithPassword = async ({ input, door, services, ask, device }: DoorGiven<{ name: string; password: string; code?: string | undefined }>) => {
  const found = (await door.query<Credentials>('select * from accounts.door_credentials($1)', [input.name.trim().toLowerCase()])).rows[0]
  if (found?.locked_until && found.locked_until.getTime() > ask.now) return fail('accounts.locked')
  const right = found?.password_hash ? await checkSecret(services.keys, found.password_hash, input.password) : await checkNobody(services.keys, input.password)
  if (!found || !right) return wrong(door, found?.id ?? null)
  const step = await secondFactor(found, input.code, services, ask.now)
  if (step === -1 && !(await spendRecovery(found, input.code!, door, services))) return wrong(door, found.id)
  const token = await openSession(door, found.id, device, step !== null, step === -1 ? null : step)
  return { body: { signedIn: true as const }, setToken: token }
}

const spendRecovery = async (c: Credentials, code: string, door: pg.Pool, services: Services): Promise<boolean> => {
  for (const hash of c.recovery_hashes) {
    if (!(await checkSecret(services.keys, hash, code.replace(/[\s-]/g, '').toLowerCase()))) continue
    return (await door.query<{ door_spend_recovery: boolean }>('select accounts.door_spend_recovery($1, $2)', [c.id, hash])).rows[0]!.door_spend_recovery
  }
  return false
}
