import type { Ask } from '../clock/ask.ts'
import { seal } from '../crypto/seal.ts'
import type { Keys } from '../crypto/keys.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail } from '../errors/catalogue.ts'
import { hashSecrets } from './password.ts'
import { openTotp, totpPlace } from './prove-code.ts'
import { newRecoveryCodes, plainCode } from './recovery-codes.ts'
import { ownSecrets } from './step-up.ts'
import { newTotpSecret, totpAddress, totpStep } from './totp.ts'

const freshCodes = async (keys: Keys, ask: Ask) => {
  const recovery = newRecoveryCodes(ask.rng)
  return { recovery, hashes: await hashSecrets(keys, recovery.map(plainCode)) }
}

/** A secret that waits for its first code; until then the old factor, or none, holds. */
export const startFactor = async (db: Db, keys: Keys, me: string) => {
  const secret = newTotpSecret()
  await db.run(sql`select accounts.wait_totp(${seal(keys.root('totp'), totpPlace(me), Buffer.from(secret))})`)
  return { secret, address: totpAddress(secret) }
}

export const confirmFactor = async (db: Db, keys: Keys, me: string, code: string, ask: Ask) => {
  const { totp_waiting: waiting } = await ownSecrets(db)
  if (!waiting) return fail('accounts.no-code')
  const step = totpStep(openTotp(keys, me, waiting), code, 0, ask.now)
  if (step === -1) return fail('accounts.code-wrong')
  const { recovery, hashes } = await freshCodes(keys, ask)
  await db.run(sql`select accounts.set_totp(${waiting}, ${hashes}::text[], ${step})`)
  return { recovery }
}

export const renewCodes = async (db: Db, keys: Keys, ask: Ask) => {
  if (!(await ownSecrets(db)).totp_sealed) return fail('accounts.no-code')
  const { recovery, hashes } = await freshCodes(keys, ask)
  await db.run(sql`select accounts.set_recovery(${hashes}::text[])`)
  return { recovery }
}

export const endFactor = async (db: Db) => {
  await db.run(sql`select accounts.set_totp(null, '{}', 0)`)
  return { done: true as const }
}
