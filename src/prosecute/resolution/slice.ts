import { handle } from '../../platform/http/handle.ts'
import { sql } from '../../platform/db/sql.ts'
import { slice } from '../../platform/slices/contract.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { investigationKind } from '../investigations/kinds.ts'
import { dayOf } from '../investigations/open-investigation.ts'
import { mergeCounted } from './counts.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { judge, undo } from './judge.ts'
import { mergesOfDay } from './my-merges.ts'
import { readBeside, readMerges } from './read-merges.ts'

const wordOf = { same: 'storyJudged', 'not-same': 'storyDifferent', 'cannot-say': 'storyUnsure', undone: 'storyUndone' } as const

const story = happened(investigationKind, {
  section: 'entities',
  page: (record, most) => sql`
    select at, by, verdict as what from prosecute.judgement where record_id = ${record} union all
    select undone_at, undone_by, 'undone' from prosecute.judgement where record_id = ${record} and undone_at is not null order by at desc limit ${most}`,
  line: row => {
    const key = wordOf[row['what'] as keyof typeof wordOf]
    return { at: (row['at'] as Date).toISOString(), by: row['by'] as string, knot: 'person', said: { en: en[key], fr: fr[key] } }
  },
})

export default slice({
  name: 'prosecute/resolution',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.listMerges, ({ db, record }) => readMerges(db, record.id)),
    handle(endpoints.compareEntities, ({ db, record, input }) => readBeside(db, record.id, input.entity, input.other)),
    handle(endpoints.judgeEntities, ({ db, services, ask, record, input }) => judge(db, services, record.id, dayOf(ask.now), input)),
    handle(endpoints.undoJudgement, ({ db, record, input }) => undo(db, record.id, input.judgement, input.because)),
  ],
  counts: [mergeCounted],
  my: [mergesOfDay],
  timeline: [story],
})
