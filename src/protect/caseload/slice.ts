import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from '../cases/kinds.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { handOverCaseload, told, undo } from './hand-over.ts'
import { asksForAnother, newlyMine } from './my-caseload.ts'
import { listLoads, readChanges, readOne } from './read-caseload.ts'

const changes = happened(caseKind, {
  section: 'summary',
  page: (record, most) => sql`select made_at, to_member from protect.lead_change where record_id = ${record} and undone_at is null order by made_at desc, id limit ${most}`,
  line: row => ({ at: (row['made_at'] as Date).toISOString(), by: row['to_member'] as string, knot: 'person', said: { en: en.changed, fr: fr.changed } }),
})

export default slice({
  name: 'protect/caseload',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readLoads, ({ db }) => listLoads(db)),
    handle(endpoints.readCaseload, ({ db, input }) => readOne(db, input.member)),
    handle(endpoints.handOver, ({ db, services, ask, input }) => handOverCaseload(db, services, ask, input)),
    handle(endpoints.undoHandOver, ({ db, input }) => undo(db, input.move)),
    handle(endpoints.readLeadChange, ({ db, record, sealer }) => readChanges(db, record.id, sealer)),
    handle(endpoints.toldOfLead, ({ db, record }) => told(db, record.id)),
  ],
  timeline: [changes],
  my: [newlyMine, asksForAnother],
})
