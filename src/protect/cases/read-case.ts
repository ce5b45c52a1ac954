import { placeLabelOf } from '../../platform/places/public.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordRef } from '../../platform/http/handle.ts'
import type { Services } from '../../platform/slices/services.ts'
import { caseKind } from './kinds.ts'
import { readStory } from './read-story.ts'
import { readSeers } from './who-sees.ts'

type Summary = { number: string; state: string; adults: number; children: number; pets: string[]; version: number; opened_at: Date; last_activity_at: Date }
type Identity = { call_me: Buffer; legal_name: Buffer | null; born: Buffer | null }
type Contact = { channel: string; hours: string; wording: Buffer | null }
type Need = { id: string; need: string; horizon: string; her_words: Buffer | null; state: string }

/** One case as far as this caller may read it: what row security hides is simply not there. */
export const readOneCase = async (db: Db, services: Services, record: RecordRef, sealer: Sealer) => {
  const s = await db.one<Summary>(sql`select s.number, s.state, s.adults, s.children, s.pets, s.version, r.opened_at, r.last_activity_at from protect.case_summary s join access.record r on r.id = s.record_id where s.record_id = ${record.id}`)
  const i = await db.find<Identity>(sql`select call_me, legal_name, born from protect.case_identity where record_id = ${record.id}`)
  const c = await db.find<Contact>(sql`select channel, hours, wording from protect.case_contact where record_id = ${record.id}`)
  const needs = await db.many<Need>(sql`select id, need, horizon, her_words, state from protect.case_need where record_id = ${record.id} order by at, id limit 100`)
  const away = await db.many<{ place: string; km: number }>(sql`select place, km from protect.case_away where record_id = ${record.id} order by at, id limit 50`)
  const open = (column: string, value: Buffer | null) => sealer.openMaybe(`protect.${column}`, value)
  return {
    id: record.id, number: s.number, state: s.state, adults: s.adults, children: s.children, pets: s.pets, version: s.version,
    openedAt: s.opened_at.toISOString(), lastActivityAt: s.last_activity_at.toISOString(), readable: record.readable,
    callMe: i ? open('case_identity.call_me', i.call_me) : null,
    legalName: i ? open('case_identity.legal_name', i.legal_name) : null,
    born: i ? open('case_identity.born', i.born) : null,
    contact: c ? { channel: c.channel, hours: c.hours, wording: open('case_contact.wording', c.wording) } : null,
    needs: needs.map(n => ({ id: n.id, need: n.need, horizon: n.horizon, state: n.state, herWords: open('case_need.her_words', n.her_words) })),
    away: away.map(a => ({ place: a.place, km: a.km, label: placeLabelOf(a.place) })),
    story: await readStory(db, services, record, sealer),
    ...(await readSeers(db, record)),
    // The same list for every file of the kind, filled or not.
    locked: caseKind.listedWhenLocked.filter(section => (record.readable & (1 << caseKind.sections[section])) === 0),
  }
}
