import { sealersFor } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Held } from './case-row.ts'
import type { SaidNeed } from './vocabularies.ts'

type Row = { id: RecordId; number: string; state: 'open' | 'paused' | 'closed'; adults: number; children: number; pets: string[]; language: string; region: string | null; version: number; call_me: Buffer | null; legal_name: Buffer | null; born: Buffer | null; channel: string | null; hours: string | null; phone: Buffer | null; wording: Buffer | null }
type NeedRow = SaidNeed & { record_id: RecordId }
export type HeldCase = { readonly id: RecordId; readonly number: string; readonly held: Held }

const filled = (fields: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))

/** Cases as far as this caller may read them, by id, in the order given; three questions for all of them. `whole`: the name is readable too. */
export const readHeld = async (db: Db, services: Services, ids: readonly RecordId[], needStates: readonly string[] = ['open', 'met', 'not wanted']): Promise<HeldCase[]> => {
  const rows = await db.many<Row>(sql`
    select s.record_id as id, s.number, s.state, s.adults, s.children, s.pets, s.language, s.region, s.version, i.call_me, i.legal_name, i.born, c.channel, c.hours, c.number as phone, c.wording
      from protect.case_summary s left join protect.case_identity i on i.record_id = s.record_id left join protect.case_contact c on c.record_id = s.record_id
     where s.record_id = any (${[...ids]}::uuid[]) order by array_position(${[...ids]}::uuid[], s.record_id)`)
  const needs = await db.many<NeedRow>(sql`select record_id, need, horizon from protect.case_need where record_id = any (${[...ids]}::uuid[]) and state = any (${[...needStates]}::text[]) order by record_id, at, id`)
  const sealers = await sealersFor(db, services.keys, rows.map(r => r.id))
  const needsOf = Map.groupBy(needs, n => n.record_id)
  return rows.map(r => {
    const open = (column: string, sealed: Buffer | null) => (sealed === null ? null : (sealers.get(r.id)?.open(`protect.${column}`, sealed) ?? null))
    const hers = needsOf.get(r.id)?.map(({ need, horizon }) => ({ need, horizon }))
    const said = filled({
      tl_CallMe: open('case_identity.call_me', r.call_me), tl_LegalName: open('case_identity.legal_name', r.legal_name), prs_Birthdate: open('case_identity.born', r.born),
      tl_Adults: r.adults, tl_ChildrenWith: r.children, tl_Pets: r.pets, prs_PrimaryLanguage: r.language, tl_Province: r.region, cas_Status: r.state,
      tl_ContactBy: r.channel, tl_ContactWhen: r.hours, prs_MobilePhone: open('case_contact.number', r.phone), tl_ContactWording: open('case_contact.wording', r.wording), tl_Needs: hers,
    })
    return { id: r.id, number: r.number, held: { ...said, version: r.version, whole: r.call_me !== null } as Held }
  })
}
