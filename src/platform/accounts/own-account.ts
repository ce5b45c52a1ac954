import type { Keys } from '../crypto/keys.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail } from '../errors/catalogue.ts'
import type { Id } from '../values/id.ts'
import type { Instant } from '../values/time.ts'
import { hashSecret, checkSecret } from './password.ts'
import { checkPassword } from './password-rule.ts'
import { isEasyPin } from './pin-rule.ts'
import { provenUntil } from './proven-until.ts'
import { readMember } from './read-me.ts'
import { countOwnTry, ownSecrets } from './step-up.ts'

type Own = { sign_in: string; has_pin: boolean; recovery_left: number; has_password: boolean; stepped_up_at: Date | null }
type SessionRow = { id: Id<'session'>; opened_at: Date; expires_at: Date; this: boolean; same_device: boolean }

export const readOwnAccount = async (db: Db, now: Instant) => {
  const [me, own, sessions] = [await readMember(db), await db.one<Own>(sql`select * from accounts.own_account()`), await db.many<SessionRow>(sql`select * from accounts.sessions()`)]
  return {
    signIn: own.sign_in, language: me.language, hasPassword: own.has_password, hasCode: me.hasCode, hasPin: own.has_pin, recoveryLeft: own.recovery_left,
    provenUntil: provenUntil(own.stepped_up_at, now),
    sessions: sessions.map(s => ({ id: s.id, openedAt: s.opened_at.toISOString(), until: s.expires_at.toISOString(), here: s.this, sameDevice: s.same_device })),
  }
}

/** Every other session ends with the old password. */
export const changeOwnPassword = async (db: Db, keys: Keys, { password, next }: { password: string; next: string }) => {
  const own = await ownSecrets(db)
  checkPassword(next, own.sign_in)
  await countOwnTry(db)
  if (!own.password_hash || !(await checkSecret(keys, own.password_hash, password))) return { changed: false, ended: 0 }
  const { ended } = await db.one<{ ended: number }>(sql`select accounts.set_password(${await hashSecret(keys, next)}) as ended`)
  return { changed: true, ended }
}

export const setOwnPin = async (db: Db, keys: Keys, pin: string) => {
  if (isEasyPin(pin)) return fail('accounts.pin-easy')
  await db.run(sql`select accounts.set_pin(${await hashSecret(keys, pin)})`)
  return { done: true as const }
}

export const setOwnLanguage = async (db: Db, language: 'en' | 'fr') => {
  await db.run(sql`select accounts.set_language(${language})`)
  return { done: true as const }
}

type Ended = { ended: number }
export const endSession = (db: Db, session: Id<'session'>) => db.one<Ended>(sql`select accounts.end_sessions(${session}, false) as ended`)
export const signOutOf = (db: Db, everywhere: boolean) => db.one<Ended>(sql`select accounts.end_sessions(null, ${everywhere}) as ended`)
