import { randomBytes } from 'node:crypto'
import { hashSecret } from '../../platform/accounts/password.ts'
import { readMember } from '../../platform/accounts/read-me.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { nameOf } from '../cases/public.ts'
import type { Urgency } from '../referrals/referral.ts'
import { outsideAsked, outsideClosed } from './events.ts'
import { foldCode, makeCode, newReplyKey, type Packet, sealPacket, tokenBytes, tokenText } from './packet.ts'

export const askedColumn = 'protect.outside_link.asked'
export const replyKeyPlace = 'protect.outside_link.reply_key'
type Summary = { adults: number; children: number; pets: string[]; language: string }

/** What may be said of her at most; a packet takes from it what she said yes to. */
export const readPreview = async (db: Db, record: RecordId, sealer: Sealer) => {
  const s = await db.one<Summary>(sql`select adults, children, pets, language from protect.case_summary where record_id = ${record}`)
  const needs = await db.many<{ need: string }>(sql`select distinct need from protect.case_need where record_id = ${record} and state = 'open' order by need`)
  return { ...s, needs: needs.map(n => n.need), name: await nameOf(db, record, sealer) }
}

const sectionOf = { summary: 'summary', needs: 'needs', name: 'identity' } as const
export type Asking = { readonly to: string; readonly callBack: string; readonly yes: readonly ('summary' | 'needs' | 'name')[]; readonly urgency: Urgency; readonly language: 'en' | 'fr' }

/** The address goes by message or letter, the words by telephone: neither without the other says anything. */
export const askAnOutsider = async (db: Db, services: Services, ask: Ask, record: RecordId, sealer: Sealer, a: Asking) => {
  if (!a.yes.includes('summary')) return fail('referrals.no-yes')
  const { agency } = await readMember(db)
  const all = await readPreview(db, record, sealer)
  const [token, replyKey, code] = [randomBytes(tokenBytes), newReplyKey(), makeCode(a.language, ask.rng)]
  const packet: Packet = {
    from: agency, callBack: a.callBack, urgency: a.urgency, adults: all.adults, children: all.children, pets: all.pets, language: all.language,
    needs: a.yes.includes('needs') ? all.needs : null, name: a.yes.includes('name') ? all.name : null, replyKey: replyKey.toString('base64'),
  }
  const link = ask.newId('outside-link')
  const { until } = await db.one<{ until: Date }>(sql`
    select protect.open_outside(${record}, ${link}, ${token}, ${await hashSecret(services.keys, foldCode(code))}, ${sealPacket(token, code, packet)}, ${sealer.text(askedColumn, a.to)}, ${sealer.bytes(`${replyKeyPlace}|${link}`, replyKey)}, ${[...new Set(a.yes)].map(y => sectionOf[y])}::text[], ${a.urgency}, ${a.language}) as until`)
  await emit(db, outsideAsked, record, { link })
  return { link: link as string, path: `/reply?k=${tokenText(token)}`, code, until: until.toISOString() }
}

export const closeLink = async (db: Db, record: RecordId, link: string) => {
  await db.run(sql`select protect.close_outside(${record}, ${link})`)
  await emit(db, outsideClosed, record, { link })
  return { closed: true as const }
}

export const markTold = async (db: Db, record: RecordId, link: string) => {
  await db.run(sql`select protect.outside_told(${record}, ${link})`)
  return { told: true as const }
}
