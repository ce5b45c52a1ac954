import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import { postTokens } from '../../platform/search/tokens.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { caseChanged } from './events.ts'
import { searchParts } from './open-case.ts'

export type Party = { readonly adults: number; readonly children: number; readonly pets: readonly string[]; readonly state: string }

export const setParty = async (db: Db, record: RecordId, p: Party, version: number) => {
  const row = await db.find<{ version: number }>(sql`
    update protect.case_summary set adults = ${p.adults}, children = ${p.children}, pets = ${[...p.pets]}, state = ${p.state}, version = version + 1
     where record_id = ${record} and version = ${version} returning version`)
  await emit(db, caseChanged, record, { part: 'party' })
  return row ?? fail('changed-meanwhile')
}

export const setIdentity = async (db: Db, services: Services, record: RecordId, sealer: Sealer, given: { callMe: string; legalName?: string | undefined; born?: string | undefined }) => {
  const text = (column: string, value: string | undefined) => sealer.maybe(`protect.case_identity.${column}`, value)
  const row = await db.one<{ version: number }>(sql`
    update protect.case_identity set call_me = ${text('call_me', given.callMe)}, legal_name = ${text('legal_name', given.legalName)}, born = ${text('born', given.born)}, version = version + 1
     where record_id = ${record} returning version`)
  const { number } = await db.one<{ number: string }>(sql`select number from protect.case_summary where record_id = ${record}`)
  await postTokens(db, services.keys, record, searchParts(given.callMe, given.legalName ?? null, number))
  await emit(db, caseChanged, record, { part: 'identity' })
  return row
}

export const setContact = async (db: Db, record: RecordId, sealer: Sealer, c: { channel: string; hours: string; number?: string | undefined; wording?: string | undefined }) => {
  const row = await db.one<{ version: number }>(sql`
    insert into protect.case_contact (record_id, channel, hours, number, wording)
    values (${record}, ${c.channel}, ${c.hours}, ${sealer.maybe('protect.case_contact.number', c.number)}, ${sealer.maybe('protect.case_contact.wording', c.wording)})
    on conflict (record_id) do update set channel = excluded.channel, hours = excluded.hours, number = excluded.number, wording = excluded.wording, version = case_contact.version + 1
    returning version`)
  await emit(db, caseChanged, record, { part: 'contact' })
  return row
}

export const writeNeed = async (db: Db, record: RecordId, sealer: Sealer, n: { need: string; horizon: string; herWords?: string | undefined }) => {
  const { id } = await db.one<{ id: string }>(sql`
    insert into protect.case_need (record_id, need, horizon, her_words, by)
    values (${record}, ${n.need}, ${n.horizon}, ${sealer.maybe('protect.case_need.her_words', n.herWords)}, access.me()) returning id`)
  await emit(db, caseChanged, record, { part: 'needs' })
  return { need: id }
}

export const writeNote = async (db: Db, record: RecordId, sealer: Sealer, note: { body: string; hers: boolean }) => {
  const { id } = await db.one<{ id: string }>(sql`
    insert into protect.case_note (record_id, body, hers, by) values (${record}, ${sealer.text('protect.case_note.body', note.body)}, ${note.hers}, access.me()) returning id`)
  await emit(db, caseChanged, record, { part: 'notes' })
  return { note: id }
}

export const writeAway = async (db: Db, record: RecordId, away: { place: string; km: number }) => {
  if (!resolvePlaceId(away.place)) return fail('cases.place-unknown')
  const { id } = await db.one<{ id: string }>(sql`insert into protect.case_away (record_id, place, km) values (${record}, ${away.place}, ${away.km}) returning id`)
  await emit(db, caseChanged, record, { part: 'safety' })
  return { away: id }
}
