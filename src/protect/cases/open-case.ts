import { day } from '../../algorithms/calendars/day.ts'
import { nameParts, phoneticCodes } from '../../algorithms/names/search-keys.ts'
import { newSealer, type Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import { postTokens } from '../../platform/search/tokens.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { caseNumber } from './case.ts'
import { countOpened } from './counts.ts'
import { caseOpened } from './events.ts'

export type NewCase = { readonly callMe: string; readonly adults: number; readonly children: number; readonly pets: readonly string[]; readonly language: string; readonly region?: string }
export type Opened = { readonly case: RecordId; readonly number: string; readonly sealer: Sealer }

/** At most eight: whole name parts and two phonetic codes each, then the file number. */
export const searchParts = (callMe: string, legalName: string | null, number: string): string[] => {
  const parts = [...new Set([...nameParts(callMe), ...nameParts(legalName ?? '')])]
  return [number.toLowerCase(), ...parts, ...parts.flatMap(phoneticCodes)].slice(0, 8)
}

const myTeam = async (db: Db): Promise<string> => {
  const row = await db.find<{ id: string }>(sql`select t.id from accounts.team t where t.id = any (access.claims()) order by t.name, t.id limit 1`)
  return row?.id ?? fail('cases.no-team')
}

/** Opens a case in the custody of the caller's team, under the name she chose; nothing else is asked. */
export const openNewCase = async (db: Db, services: Services, ask: Ask, c: NewCase): Promise<Opened> => {
  const { id } = await db.one<{ id: RecordId }>(sql`select access.open_record('case', ${await myTeam(db)}) as id`)
  const sealer = await newSealer(db, services.keys, id)
  const number = caseNumber(ask.rng)
  await db.run(sql`insert into protect.case_summary (record_id, number, adults, children, pets, language, region) values (${id}, ${number}, ${c.adults}, ${c.children}, ${[...c.pets]}, ${c.language}, ${c.region ?? null})`)
  await db.run(sql`insert into protect.case_identity (record_id, call_me) values (${id}, ${sealer.text('protect.case_identity.call_me', c.callMe)})`)
  await db.run(sql`insert into protect.case_lead (record_id, member_id) values (${id}, access.me())`)
  await postTokens(db, services.keys, id, searchParts(c.callMe, null, number))
  await countOpened(db, services.keys, id, day(new Date(ask.now).toISOString().slice(0, 10)), c)
  await emit(db, caseOpened, id, {})
  return { case: id, number, sealer }
}
