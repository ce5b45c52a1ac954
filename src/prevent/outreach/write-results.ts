import type { Ask } from '../../platform/clock/ask.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import { changeBetween } from './change.ts'
import { resultsWritten } from './events.ts'
import { mayCount, type Round } from './session.ts'
import { readSlips, type Slip } from './slips.ts'
import { sessionOf } from './step-session.ts'

const slipsIn = (text: string, pile: 'before' | 'after'): readonly Slip[] => {
  const read = readSlips(text)
  return 'slips' in read ? read.slips : fail('outreach.slip-line', { pile, line: read.wrongLine })
}

/** Slips are matched in memory and gone. Typed in again, the round is replaced whole. */
export const keepResults = async (db: Db, ask: Ask, record: RecordId, { round, before, after }: { round: Round; before: string; after: string }): Promise<{ outcome: 'written' | 'withheld' }> => {
  const s = await sessionOf(db, record, true)
  if (s.state !== 'held' || s.came === null) return fail('outreach.not-held')
  if (!mayCount(s)) return fail('outreach.host-has-not-agreed')
  const [first, then] = [slipsIn(before, 'before'), slipsIn(after, 'after')]
  if (Math.max(first.length, then.length) > s.came) return fail('outreach.more-than-came')
  const found = changeBetween(first, then)
  const kept = found === 'withheld' ? { matched: null, bothRight: null, gained: null, lost: null, change: null } : found
  const ints = (counts: readonly number[] | null) => (counts === null ? null : [...counts])
  await db.run(sql`
    insert into prevent.outreach_result (record_id, round, matched, both_right, gained, lost, change, written_on)
    values (${record}, ${round}, ${kept.matched}, ${ints(kept.bothRight)}, ${ints(kept.gained)}, ${ints(kept.lost)}, ${ints(kept.change)}, ${todayIn(s.province, ask.now)})
    on conflict (record_id, round) do update set matched = excluded.matched, both_right = excluded.both_right, gained = excluded.gained, lost = excluded.lost, change = excluded.change, written_on = excluded.written_on`)
  await emit(db, resultsWritten, record, { round })
  return { outcome: found === 'withheld' ? 'withheld' : 'written' }
}
