import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { FileAnswer } from '../../platform/http/endpoint.ts'
import type { Id, RecordId } from '../../platform/values/id.ts'
import type { Instant } from '../../platform/values/time.ts'
import { nameOf } from '../cases/public.ts'
import { dayHere } from '../documents/public.ts'
import { drawLetter, unprintable } from './draw-letter.ts'
import { letterMade } from './events.ts'
import { type Given, type Letter, letterOf } from './letter.ts'
import { needWord } from '../cases/need-word.ts'
import { provinceWord } from './said.ts'
import { templates } from './templates.ts'

type LetterId = Id<'letter'>
const column = 'protect.letter.content'
export type Asked = Pick<Given, 'template' | 'language' | 'name' | 'contact' | 'to' | 'since' | 'words' | 'needs'> & { readonly nameAgency: boolean }

type Here = { writer: string; agency: string; province: string | null }
const here = (db: Db, record: RecordId): Promise<Here> => db.one<Here>(sql`
  select m.name as writer, m.agency, coalesce((select s.region from protect.case_summary s where s.record_id = ${record}), (select a.province from accounts.agency a where a.id = m.agency_id)) as province from accounts.me() m`)

export const makeOne = async (db: Db, record: RecordId, sealer: Sealer, { nameAgency, ...asked }: Asked, now: Instant): Promise<{ letter: LetterId }> => {
  const { writer, agency, province } = await here(db, record)
  const letter = letterOf({
    ...asked, writer, agency: nameAgency ? agency : null, on: await dayHere(db, now),
    needs: asked.needs?.map(need => needWord(need, asked.language)), province: province && provinceWord(province, asked.language),
  })
  if (unprintable(letter).length > 0) return fail('letters.script')
  const { id } = await db.one<{ id: LetterId }>(sql`
    insert into protect.letter (record_id, template, language, content, by) values (${record}, ${letter.template}, ${letter.language}, ${sealer.text(column, JSON.stringify(letter))}, access.me()) returning id`)
  await emit(db, letterMade, record, { letter: id })
  return { letter: id }
}

type Row = { id: LetterId; content: Buffer; at: Date; by: string | null }
const contentOf = (sealer: Sealer, content: Buffer): Letter => JSON.parse(sealer.open(column, content)) as Letter

export const readLetters = async (db: Db, record: RecordId, sealer: Sealer) => {
  const rows = await db.many<Row>(sql`
    select l.id, l.content, l.at, n.name as by from protect.letter l left join lateral accounts.names(array[l.by]) n on true
     where l.record_id = ${record} order by l.at desc, l.id limit 50`)
  const summary = await db.find<{ number: string }>(sql`select number from protect.case_summary where record_id = ${record}`)
  const needs = await db.many<{ need: string }>(sql`select need from protect.case_need where record_id = ${record} and state = 'open' order by at, id`)
  return {
    number: summary?.number ?? null, name: await nameOf(db, record, sealer), agency: (await here(db, record)).agency, needs: [...new Set(needs.map(n => n.need))] as never[],
    templates: templates.map(({ id, title }) => ({ id, title })),
    letters: rows.map(({ id, content, at, by }) => {
      const { template, title, language, to, paragraphs } = contentOf(sealer, content)
      return { id, template, title, language, to, paragraphs, at: at.toISOString(), by }
    }),
  }
}

/** Drawn anew from its own words; the name of the file says nothing but the title. */
export const takeLetter = async (db: Db, record: RecordId, sealer: Sealer, id: LetterId): Promise<FileAnswer & { bytes: Uint8Array<ArrayBuffer> }> => {
  const row = await db.find<Row>(sql`select id, content, at, null as by from protect.letter where record_id = ${record} and id = ${id}`)
  if (!row) return fail('missing')
  const letter = contentOf(sealer, row.content)
  return { name: `${letter.title}.pdf`, type: 'application/pdf', bytes: new Uint8Array(await drawLetter(letter, row.at)) }
}
