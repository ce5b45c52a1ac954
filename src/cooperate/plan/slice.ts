import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { slice } from '../../platform/slices/contract.ts'
import { officeDay } from '../statistics/public.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { secretariat } from './kinds.ts'
import { countLate, readPlan } from './read-commitments.ts'
import { writeCoverage } from './set-coverage.ts'

const late = mine('plan.late', {
  posts: [secretariat],
  page: () => sql`select 1 as one`,
  item: (_row, _open, now) => {
    const n = countLate(officeDay(now))
    return n === 0 ? null : { id: 'plan-late', record: null, said: { en: en.late({ n }), fr: fr.late({ n }) }, why: { en: en.lateWhy, fr: fr.lateWhy }, dueAt: null, late: true, go: '/commitments', act: { en: en.lateAct, fr: fr.lateAct } }
  },
})

export default slice({
  name: 'cooperate/plan',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readCommitments, ({ db, ask }) => readPlan(db, officeDay(ask.now))),
    handle(endpoints.setCoverage, ({ db, input }) => writeCoverage(db, input)),
  ],
  my: [late],
  demo,
})
