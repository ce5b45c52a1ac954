import { createHash } from 'node:crypto'
import { addDays, addMonths, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { recordConsent } from '../consent/public.ts'
import { referralSent } from './events.ts'
import { arrivalWord, foldWord, type Urgency } from './referral.ts'

const defaultDays = 90
const mostMonths = 12

export type Sending = {
  /** What she said yes to, read aloud a sentence each. */
  readonly yes: readonly ('summary' | 'needs' | 'name')[]
  readonly language: 'en' | 'fr'
  readonly urgency: Urgency
  /** A room already held, or a team. */
  readonly hold?: string | undefined
  readonly team?: string | undefined
  readonly until?: PlainDate | undefined
}
export type SentReferral = { readonly referral: string; readonly word: string }

const sectionOf = { summary: 'summary', needs: 'needs', name: 'identity' } as const

/** Without her yes to the first sentence nothing is asked of anyone. The end is the last moment of the day in every Canadian zone. */
export const decideSending = (s: Sending, today: PlainDate): { sections: string[]; until: string } => {
  if (!s.yes.includes('summary')) return fail('referrals.no-yes')
  const until = s.until ?? addDays(today, defaultDays)
  if (until < today || until > addMonths(today, mostMonths)) return fail('referrals.until')
  return { sections: [...new Set(s.yes)].map(sentence => sectionOf[sentence]), until: `${until}T23:59:59-03:30` }
}

export const wordHash = (word: string): Buffer => createHash('sha256').update(foldWord(word)).digest()

const teamOf = async (db: Db, s: Sending): Promise<string> => {
  if (!s.hold) return s.team ?? fail('referrals.which-place')
  const { team } = await db.one<{ team: string | null }>(sql`select protect.team_of_hold(${s.hold}) as team`)
  return team ?? fail('referrals.which-place')
}

/** Her yes, then the referral that stands on it and on the sender's own custody; the receiver sees the summary and no more. */
export const sendNewReferral = async (db: Db, services: Services, ask: Ask, record: RecordId, sealer: Sealer, s: Sending, today: PlainDate): Promise<SentReferral> => {
  const { sections, until } = decideSending(s, today)
  const team = await teamOf(db, s)
  const consent = await recordConsent(db, services, record, sealer, { grantee: team, sections, rights: 3, purpose: 'support', until, language: s.language, how: 'spoken', capacity: 'adult', direct: false })
  const word = arrivalWord(s.language, n => ask.rng.below(n))
  const { id } = await db.one<{ id: string }>(sql`select protect.send_referral(${record}, ${consent}, ${team}, ${s.urgency}, ${s.hold ?? null}, ${wordHash(word)}) as id`)
  await emit(db, referralSent, record, { referral: id })
  return { referral: id, word }
}
