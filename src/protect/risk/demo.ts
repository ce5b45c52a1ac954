import { country } from '../../demo/country.ts'
import { levelOf, type Seen } from './risk.ts'

type Look = { readonly daysAgo: number; readonly hers: number | null; readonly seen: readonly Seen[] }
const one = (item: string, scale: Seen['scale'], reach: Seen['reach'] = 'individual'): Seen => ({ item, scale, reach })
const looks: readonly Look[] = [
  { daysAgo: 41, hers: 1, seen: [one('R1-1', 'acute'), one('R1-2', 'present'), one('R2-9', 'present'), one('R5-6', 'acute')] },
  { daysAgo: 20, hers: 3, seen: [one('R1-1', 'possible'), one('R1-2', 'present'), one('R2-9', 'none known'), one('R5-6', 'none known'), one('R4-2', 'possible', 'household')] },
  { daysAgo: 3, hers: 4, seen: [one('R1-1', 'possible'), one('R1-2', 'none known'), one('R5-5', 'present'), one('R4-2', 'none known', 'household')] },
]

/** Three looks at the file of the first night, each safer than the one before by her own word. */
export const demo = country(['protect/referrals'], async ({ client, ids }) => {
  const [record, agency, by] = [ids.get('case:cedar'), ids.get('agency:night-line'), ids.get('member:ines')]
  for (const [i, l] of looks.entries()) {
    const { rows: [made] } = await client.query<{ id: string }>("insert into protect.risk_look (record_id, agency_id, by, hers, level, at, newest) values ($1, $2, $3, $4, $5, now() - $6 * interval '1 day', $7) returning id", [record, agency, by, l.hers, levelOf(l.seen), l.daysAgo, i === looks.length - 1])
    for (const s of l.seen) await client.query('insert into protect.risk_item (record_id, look_id, item, reach, scale) values ($1, $2, $3, $4, $5)', [record, made!.id, s.item, s.reach, s.scale])
  }
})
