import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { emit } from '../../platform/events/emit.ts'
import { type FileId, listFiles } from '../../platform/files/files.ts'
import { nameOf, postCaseTokens } from '../cases/public.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { sectionsOf } from '../../platform/access/kind.ts'
import { caseKind } from '../cases/kinds.ts'
import { consentGiven, consentWithdrawn } from './events.ts'

export type Given = { readonly grantee: string; readonly sections: readonly string[]; readonly purpose: string; readonly until: string; readonly language: string; readonly how: string; readonly capacity: string; readonly direct: boolean; readonly rights?: number; readonly witness?: string | undefined; readonly interpreter?: boolean | undefined; readonly givenOn?: PlainDate | undefined; readonly scan?: FileId | undefined }

/** Writes a consent; `direct` opens at once, otherwise only a referral may stand on it. Returns its id, which is its basis's. */
export const recordConsent = async (db: Db, services: Services, record: RecordId, sealer: Sealer, c: Given): Promise<string> => {
  const { id } = await db.one<{ id: string }>(sql`
    select protect.give_consent(${record}, ${c.grantee}, ${[...c.sections]}, ${c.rights ?? 1}, ${c.purpose}, ${c.until}::timestamptz, ${c.language}, ${c.how}, ${c.capacity}, ${c.direct}, ${c.witness ?? null}, ${c.interpreter ?? false}, ${c.givenOn ?? null}::date, ${c.scan ?? null}) as id`)
  if (c.direct && c.sections.includes('identity')) await postCaseTokens(db, services, record, sealer)
  await emit(db, consentGiven, record, { consent: id })
  return id
}

/** Ends it and all that stood on it, in this transaction. The number of rows that ended; 0 when it had ended already. */
export const takeBack = async (db: Db, record: RecordId, consent: string): Promise<{ ended: number }> => {
  const { n } = await db.one<{ n: number }>(sql`select protect.withdraw_consent(${record}, ${consent}) as n`)
  await emit(db, consentWithdrawn, record, { consent })
  return { ended: n }
}

type Row = { id: string; grantee_id: string; name: string | null; agency: string | null; sections: number; purpose: string; until: Date; language: string; how: string; given_at: Date; withdrawn_at: Date | null; ended_at: Date | null; witness: string | null; interpreted: boolean; given_on: string | null; scan_id: FileId | null }

export const readConsents = async (db: Db, record: RecordId, sealer: Sealer) => {
  const rows = await db.many<Row>(sql`
    select c.id, c.grantee_id, c.sections, c.purpose, c.until, c.language, c.how, c.given_at, c.withdrawn_at, c.ended_at, c.interpreted, c.given_on::text, c.scan_id, n.name, n.agency, w.name as witness from protect.consents(${record}) c
      left join accounts.names(array(select x.grantee_id from protect.consents(${record}) x)) n on n.id = c.grantee_id
      left join lateral accounts.names(array[c.witness_id]) w on true order by c.given_at desc, c.id`)
  const teams = await db.many<{ id: string; name: string; agency: string; kind: string }>(sql`
    select t.id, t.name, a.name as agency, a.kind from accounts.team t join accounts.agency a on a.id = t.agency_id
     where not (t.id = any (access.claims())) and a.closed_at is null and platform.same_world(a.id) order by a.name, t.name, t.id limit 500`)
  const papers = (await listFiles(db, sealer, record, caseKind.sections.documents)).map(({ id, name }) => ({ id, name }))
  const witnesses = await db.many<{ id: string; name: string }>(sql`select id, name from protect.witnesses()`)
  const consents = rows.map(r => ({
    id: r.id, to: r.name ?? '', agency: r.agency ?? '', sections: sectionsOf(caseKind, r.sections), purpose: r.purpose, givenAt: r.given_at.toISOString(), until: r.until.toISOString(),
    endedAt: r.ended_at?.toISOString() ?? null, takenBack: r.withdrawn_at !== null, how: r.how, language: r.language,
    witness: r.witness, interpreted: r.interpreted, givenOn: r.given_on as PlainDate | null, scan: papers.find(p => p.id === r.scan_id) ?? null,
  }))
  return { consents, teams, witnesses, papers, callMe: await nameOf(db, record, sealer) }
}
