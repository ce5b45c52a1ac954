import { maskOf } from '../../platform/access/kind.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { caseKind } from '../cases/kinds.ts'
import { corrected } from './events.ts'
import type { Her } from './her.ts'

export const abouts = ['name', 'contact', 'needs', 'story', 'sharing', 'other'] as const
export const worryCodes = ['opening', 'helper', 'refused', 'shared', 'other'] as const
export type About = (typeof abouts)[number] | 'erase'
export type WorryCode = (typeof worryCodes)[number]
const column = 'protect.correction.body'

/** Her words go into every file of hers, beside what they correct. */
export const correct = async (her: Her, about: About, body: string | null): Promise<void> => {
  for (const { id, sealer } of her.files) {
    await her.db.run(sql`select protect.my_correct(${id}, ${about}, ${sealer.maybe(column, body)})`)
    await emit(her.db, corrected, id, {})
    await her.db.run(sql`select audit.write('case.corrected-by-her', 'written', ${id}, ${maskOf(caseKind, ['summary'])}, ${JSON.stringify({ about })})`)
  }
}

export const complain = async (her: Her, about: WorryCode): Promise<void> => {
  for (const { id } of her.files) await her.db.run(sql`select protect.my_worry(${id}, null, ${about})`)
}

export const readCorrections = async (db: Db, record: RecordId, sealer: Sealer) => {
  const rows = await db.many<{ id: string; about: string; body: Buffer | null; at: Date }>(sql`select id, about, body, at from protect.correction where record_id = ${record} order by at desc, id limit 200`)
  return { corrections: rows.map(r => ({ id: r.id, about: r.about, body: sealer.openMaybe(column, r.body), at: r.at.toISOString() })) }
}
