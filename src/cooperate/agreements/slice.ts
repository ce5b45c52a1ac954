import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { steward } from '../../platform/jobs/stewards.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { slice } from '../../platform/slices/contract.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { officeDay } from '../statistics/public.ts'
import { draft, end, sign } from './change-agreement.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { officers } from './kinds.ts'
import { listMine, readChoices, readOne, simulate } from './read-agreements.ts'

const toSign = mine('agreements.waiting', {
  posts: officers,
  page: () => sql`select * from cooperate.agreements_waiting()`,
  item: row => {
    const title = row['title'] as string, id = row['record_id'] as RecordId
    return { id, record: id, said: { en: en.waiting({ title }), fr: fr.waiting({ title }) }, why: { en: en.waitingWhy, fr: fr.waitingWhy }, dueAt: null, late: false, go: `/agreements/${id}`, act: { en: en.waitingAct, fr: fr.waitingAct } }
  },
})

/** Records that came after the signatures are opened like those before. */
const opensLater = steward<{ agreement: string; clause: string; record: string }>('agreements.open', {
  every: '1 min',
  sql: sql`select agreement, clause, record from cooperate.due_under_agreements()`,
  reveals: ['agreement', 'clause', 'record'],
  then: async ({ row, worker }) => void (await worker.run(sql`select cooperate.due_open_one(${row.agreement}, ${row.clause}, ${row.record})`)),
})

export default slice({
  name: 'cooperate/agreements',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.listAgreements, ({ db, ask }) => listMine(db, officeDay(ask.now))),
    handle(endpoints.agreementChoices, ({ db }) => readChoices(db)),
    handle(endpoints.draftAgreement, ({ db, ask, input }) => draft(db, input, officeDay(ask.now))),
    handle(endpoints.readAgreement, ({ db, ask, record, me }) => readOne(db, record.id, me.id, officeDay(ask.now))),
    handle(endpoints.simulateAgreement, ({ db, record }) => simulate(db, record.id)),
    handle(endpoints.signAgreement, ({ db, record }) => sign(db, record.id)),
    handle(endpoints.endAgreement, ({ db, record }) => end(db, record.id)),
  ],
  my: [toSign],
  stewards: [opensLater],
  demo,
})
