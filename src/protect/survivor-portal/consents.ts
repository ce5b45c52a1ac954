import { sql } from '../../platform/db/sql.ts'
import { consentGiven, takeBack } from '../consent/public.ts'
import { caseKind } from '../cases/kinds.ts'
import { maskOf } from '../../platform/access/kind.ts'
import { emit } from '../../platform/events/emit.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { type Her, type HerFile, namesOf, wordAt } from './her.ts'

type Row = { id: string; sections: number; purpose: string; until: Date; withdrawn_at: Date | null; ended_at: Date | null; given_at: Date; grantee_id: string; name: string | null; agency: string | null; kind: string | null; opened: number }
export type HerConsent = Row & { readonly file: HerFile; readonly who: string; readonly sentence: string; readonly police: boolean; readonly canGiveBack: boolean }

const policeKinds = ['police', 'joint-unit', 'crown', 'border']
export const isPolice = (kind: string | null): boolean => kind !== null && policeKinds.includes(kind)
export const whoOf = (name: string | null, agency: string | null): string => [...new Set([name, agency].filter(part => part))].join(', ')

const rowsOf = (her: Her, file: HerFile): Promise<Row[]> => her.db.many<Row>(sql`
  with c as materialized (select * from protect.consents(${file.id})),
    n as materialized (select * from accounts.names(array(select grantee_id from c))),
    o as materialized (select a.name as agency, count(*)::int as n from audit.openings(${file.id}, array['opened'], 'infinity', 100000) e join accounts.agency a on a.id = e.agency_id group by a.name)
  select c.id, c.sections, c.purpose, c.until, c.withdrawn_at, c.ended_at, c.given_at, c.grantee_id, n.name, n.agency, a.kind, coalesce(o.n, 0) as opened
    from c left join n on n.id = c.grantee_id left join accounts.team t on t.id = c.grantee_id left join accounts.agency a on a.id = t.agency_id left join o on o.agency = n.agency
   order by c.given_at desc, c.id`)

/** All she said yes to, newest first; a yes that was given back appears as the new one it is. */
export const readHerConsents = async (her: Her, now: number): Promise<HerConsent[]> => {
  const all = []
  for (const file of her.files) {
    const rows = await rowsOf(her, file)
    const again = (r: Row) => rows.some(o => o.given_at > r.given_at && o.grantee_id === r.grantee_id && o.purpose === r.purpose && o.sections === r.sections)
    for (const r of rows) {
      const who = whoOf(r.name, r.agency) || her.t.someone
      const sentence = her.t.mayKnow({ who: who.replaceAll('**', ''), what: namesOf(her.t, r.sections).join(', '), why: wordAt(her.t, `why.${r.purpose}`) })
      all.push({ ...r, file, who, sentence, police: isPolice(r.kind), canGiveBack: r.withdrawn_at !== null && r.until.getTime() > now && !again(r) })
    }
  }
  return all
}

const mine = (all: readonly HerConsent[], id: string): HerConsent => all.find(c => c.id === id) ?? fail('missing')

const logged = (her: Her, file: HerFile, verb: string, consent: string) =>
  her.db.run(sql`select audit.write(${verb}, 'written', ${file.id}, ${maskOf(caseKind, ['summary'])}, ${JSON.stringify({ consent })})`)

/** At once; all that stood on it ends in the same transaction. The same answer when it had ended already. */
export const takeBackMine = async (her: Her, id: string, now: number): Promise<void> => {
  const { file } = mine(await readHerConsents(her, now), id)
  await takeBack(her.db, file.id, id)
  await logged(her, file, 'consent.withdrawn', id)
}

/** A new yes with the same end, sections and purpose; asked twice, it is given once. */
export const giveBackMine = async (her: Her, id: string, now: number): Promise<void> => {
  const { file, canGiveBack } = mine(await readHerConsents(her, now), id)
  if (!canGiveBack) return
  const made = await her.db.one<{ id: string }>(sql`select protect.give_back(${file.id}, ${id}) as id`)
  await emit(her.db, consentGiven, file.id, { consent: made.id })
  await logged(her, file, 'consent.given', made.id)
}

export type ByLaw = { readonly who: string; readonly what: string; readonly citation: string | null; readonly basis: string }
/** What does not stand on her yes and was not made by those who keep her file: laws, courts, emergencies. */
export const readByLaw = async (her: Her): Promise<ByLaw[]> => {
  const all = []
  for (const file of her.files) {
    const rows = await her.db.many<{ name: string | null; agency: string | null; sections: number; citation: string | null; basis: string }>(sql`
      with w as materialized (select * from protect.my_windows(${file.id}))
      select n.name, coalesce(n.agency, a.name) as agency, w.sections, w.citation, w.basis from w
        left join accounts.names(array(select grantee_id from w)) n on n.id = w.grantee_id left join accounts.agency a on a.id = w.agency_id
       where w.basis in ('statute', 'court_order', 'emergency')
       order by w.since, w.grantee_id`)
    all.push(...rows.map(r => ({ who: whoOf(r.name, r.agency) || her.t.someone, what: namesOf(her.t, r.sections).join(', '), citation: r.citation, basis: r.basis })))
  }
  return all
}
