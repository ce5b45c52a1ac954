import { nameParts, phoneticCodes } from '../../algorithms/names/search-keys.ts'
import { sql } from '../../platform/db/sql.ts'
import { finds } from '../../platform/search/finder.ts'
import { findByTokens } from '../../platform/search/tokens.ts'
import type { RecordId } from '../../platform/values/id.ts'

const candidates = 50
const shown = 6
type Row = { record_id: RecordId; number: string; call_me: Buffer | null; legal_name: Buffer | null }

/** Among the caller's own grants alone: blind tokens find candidates, which are opened and ranked by what was typed. */
export const caseFinder = finds('case', 10, async ({ db, keys, text, language, openers }) => {
  const parts = nameParts(text)
  const asked = [text.trim().toLowerCase(), ...parts, ...parts.flatMap(phoneticCodes)].slice(0, 16)
  const ids = await findByTokens(db, keys, asked, candidates)
  if (ids.length === 0) return []
  const rows = await db.many<Row>(sql`
    select s.record_id, s.number, i.call_me, i.legal_name from protect.case_summary s join protect.case_identity i on i.record_id = s.record_id
     where s.record_id = any (${ids}::uuid[]) order by s.record_id`)
  const sealers = await openers(rows.map(r => r.record_id))
  const ranked = rows.flatMap(row => {
    const sealer = sealers.get(row.record_id)
    if (!sealer || !row.call_me) return []
    const callMe = sealer.open('protect.case_identity.call_me', row.call_me)
    const legal = sealer.openMaybe('protect.case_identity.legal_name', row.legal_name) ?? ''
    const own = new Set(nameParts(`${callMe} ${legal}`))
    const sounds = new Set([...own].flatMap(phoneticCodes))
    const score = parts.filter(p => own.has(p)).length * 2 + parts.filter(p => phoneticCodes(p).some(c => sounds.has(c))).length + (row.number.toLowerCase() === text.trim().toLowerCase() ? 10 : 0)
    return score > 0 ? [{ score, said: `${callMe} · ${row.number}`, kind: language === 'fr' ? 'dossier' : 'case', go: `/cases/${row.record_id}` }] : []
  })
  return ranked.sort((a, b) => b.score - a.score || a.go.localeCompare(b.go)).slice(0, shown).map(({ said, kind, go }) => ({ said, kind, go }))
})
