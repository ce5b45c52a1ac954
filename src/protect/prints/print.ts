import type { Language } from '../../algorithms/facts/sourced.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { drawPage } from '../../platform/documents/draw-page.ts'
import type { Paper } from '../../platform/documents/paper.ts'
import { type Document, inBoth } from '../../platform/documents/tree.ts'
import type { RecordRef } from '../../platform/http/handle.ts'
import type { Instant } from '../../platform/values/time.ts'
import { readBoard } from '../beds/board.ts'
import { caseKind } from '../cases/kinds.ts'
import { nameOf } from '../cases/public.ts'
import { dayHere } from '../documents/public.ts'
import type { Printing } from './foot.ts'
import { type CaseFacts, caseSummary, type Night, nightList, safetyCard } from './pages.ts'

const printing = async (db: Db, now: Instant): Promise<Printing> => ({ by: (await db.one<{ name: string }>(sql`select name from accounts.me()`)).name, on: await dayHere(db, now) })

type Summary = { number: string; state: string; adults: number; children: number; pets: string[]; language: string }
type Need = { need: string; horizon: string; her_words: Buffer | null }
type Contact = { channel: string; hours: string; wording: Buffer | null }

const sees = ({ readable }: RecordRef, section: 'needs' | 'contact'): boolean => (readable & (1 << caseKind.sections[section])) !== 0

const caseFacts = async (db: Db, record: RecordRef, sealer: Sealer): Promise<CaseFacts> => {
  const summary = await db.one<Summary>(sql`select number, state, adults, children, pets, language from protect.case_summary where record_id = ${record.id}`)
  const needs = await db.many<Need>(sql`select need, horizon, her_words from protect.case_need where record_id = ${record.id} and state = 'open' order by at, id limit 100`)
  const c = await db.find<Contact>(sql`select channel, hours, wording from protect.case_contact where record_id = ${record.id}`)
  return {
    ...summary, callMe: await nameOf(db, record.id, sealer), seesNeeds: sees(record, 'needs'), seesContact: sees(record, 'contact'),
    needs: needs.map(n => ({ need: n.need, horizon: n.horizon, herWords: sealer.openMaybe('protect.case_need.her_words', n.her_words) })),
    contact: c ? { channel: c.channel, hours: c.hours, wording: sealer.openMaybe('protect.case_contact.wording', c.wording) } : null,
  }
}

type How = { readonly language: Language; readonly paper: Paper }
const drawn = async <D>(of: Document<D>, data: D, { language, paper }: How, now: Instant) => {
  const page = of.page(language, data)
  return { name: `${page.title}.pdf`, type: 'application/pdf', bytes: new Uint8Array(await drawPage(page, paper, new Date(now))) }
}

export const showCase = async (db: Db, record: RecordRef, sealer: Sealer, now: Instant) => {
  const by = await printing(db, now)
  return { summary: inBoth(caseSummary, { ...(await caseFacts(db, record, sealer)), ...by }), card: inBoth(safetyCard, by) }
}
export const drawSummary = async (db: Db, record: RecordRef, sealer: Sealer, how: How, now: Instant) => drawn(caseSummary, { ...(await caseFacts(db, record, sealer)), ...(await printing(db, now)) }, how, now)
export const drawCard = async (db: Db, how: How, now: Instant) => drawn(safetyCard, await printing(db, now), how, now)

const nightOf = async (db: Db, now: Instant): Promise<Night & Printing> => {
  const { rooms, asked } = await readBoard(db, now)
  return {
    ...(await printing(db, now)),
    rooms: rooms.map(({ label, adults, children, pets, cot, wheelchair, state, heldUntil }) => ({ label, adults, children, pets, cot, wheelchair, state, held: heldUntil !== null })),
    asked: asked.filter(a => a.state === 'asked' || a.state === 'placed').map(({ room, adults, children, pets, arrives, from, state }) => ({ room, adults, children, pets, arrives, from, state })),
  }
}
export const showTonight = async (db: Db, now: Instant) => ({ night: inBoth(nightList, await nightOf(db, now)) })
/** A house's list belongs to no record: its line in the log is written here. */
export const drawTonight = async (db: Db, how: How, now: Instant) => {
  await db.run(sql`select audit.write('night-list.printed', 'opened', null, 0, ${JSON.stringify(how)}::jsonb)`)
  return drawn(nightList, await nightOf(db, now), how, now)
}
