import { country } from '../../demo/country.ts'
import { seal } from '../../platform/crypto/seal.ts'
import { caseKind } from '../cases/kinds.ts'
import { people } from './demo-people.ts'
import { bodyColumn } from './write-note.ts'

/** Cedar's first night: one call that reached her, one note on what she asked for. */
export const demo = country(['protect/referrals'], async ({ client, ids, keys }) => {
  const [record, ines] = [ids.get('case:cedar')!, ids.get('member:ines')!]
  const { rows } = await client.query<{ custodian_key: string; wrapped: Buffer }>('select custodian_key, wrapped from access.record_key where record_id = $1', [record])
  const key = await keys.unwrap(rows[0]!.custodian_key, rows[0]!.wrapped)
  const sealed = (words: string) => seal(key, `${bodyColumn}|${record}`, Buffer.from(words, 'utf8'))
  await client.query(
    `insert into protect.note (record_id, section, kind, with_role, how, reached, on_day, body, by, at) values ($1, $2, 'contact', 'she', 'call', true, (now() at time zone 'America/Winnipeg')::date, $3, $4, now() - interval '40 minutes')`,
    [record, caseKind.sections.needs, sealed('She is on the road with Jo. The dog is with them.'), ines],
  )
  await client.query(
    `insert into protect.note (record_id, section, kind, on_day, body, by, at) values ($1, $2, 'note', (now() at time zone 'America/Winnipeg')::date, $3, $4, now() - interval '30 minutes')`,
    [record, caseKind.sections.needs, sealed('She asks for a quiet room and no calls before noon.'), ines],
  )
}, people)
