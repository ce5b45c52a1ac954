import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail } from '../errors/catalogue.ts'
import type { Services } from '../slices/services.ts'
import type { Instant } from '../values/time.ts'
import { checkNobody, checkSecret } from './password.ts'
import { proveCode, type SecondFactor } from './prove-code.ts'
import { lockFor, mostTries } from './tries.ts'

export type OwnSecrets = { sign_in: string; password_hash: string | null; totp_sealed: Buffer | null; totp_waiting: Buffer | null; totp_last_step: number; recovery_hashes: string[] }
type Typed = { readonly code?: string | undefined; readonly password?: string | undefined }

export const ownSecrets = (db: Db): Promise<OwnSecrets> => db.one<OwnSecrets>(sql`select * from accounts.own_secrets()`)

/** Counts a try of one's own secrets; it stands even when the secret is wrong, because the answer commits. */
export const countOwnTry = async (db: Db) => {
  const { may } = await db.one<{ may: boolean | null }>(sql`select accounts.own_try(${mostTries}, ${lockFor}::interval) as may`)
  if (!may) fail('accounts.locked')
}

const proveAgain = async (db: Db, services: Services, me: string, own: OwnSecrets, typed: Typed, now: Instant): Promise<{ step: number | null } | null> => {
  if (!own.totp_sealed) {
    const right = own.password_hash && typed.password ? await checkSecret(services.keys, own.password_hash, typed.password) : await checkNobody(services.keys, typed.password ?? '')
    return right ? { step: null } : null
  }
  if (!typed.code) return fail('accounts.code-needed')
  const proven = await proveCode(services.keys, me, own as SecondFactor, typed.code, now)
  if (!proven || 'step' in proven) return proven
  const { spent } = await db.one<{ spent: boolean }>(sql`select accounts.own_spend_recovery(${proven.recovery}) as spent`)
  return spent ? { step: null } : null
}

/** Stamps the session for 10 minutes. A password is enough only for those who have no second factor. */
export const proveItIsMe = async (db: Db, services: Services, me: string, typed: Typed, now: Instant): Promise<{ proven: boolean }> => {
  await countOwnTry(db)
  const proof = await proveAgain(db, services, me, await ownSecrets(db), typed, now)
  if (proof) await db.run(sql`select accounts.stepped_up(${proof.step})`)
  return { proven: proof !== null }
}
