import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { answerReport } from './answer-report.ts'
import { closeReport } from './close-report.ts'
import { reportCode } from './code.ts'
import { received } from './counts.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { erasures } from './erase.ts'
import { fr } from './fr.ts'
import { reportHelp } from './help.ts'
import { listReports } from './list-reports.ts'
import { reportsWaiting } from './my-reports.ts'
import { openDoor } from './open-door.ts'
import { answerPage } from './pages/answer.ts'
import { reportPageOf } from './pages/report.ts'
import { readReport } from './read-report.ts'
import { dayOf } from './report.ts'

export default slice({
  name: 'prevent/reports',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.listReports, ({ db, ask, input }) => listReports(db, dayOf(ask.now), input.after)),
    handle(endpoints.readReport, ({ db, services, record, sealer }) => readReport(db, services.keys, record.id, sealer)),
    handle(endpoints.answerReport, ({ db, ask, record, sealer, input }) => answerReport(db, record.id, sealer, input.text, dayOf(ask.now))),
    handle(endpoints.closeReport, ({ db, ask, record, input }) => closeReport(db, record.id, input.reason, dayOf(ask.now))),
    handle(endpoints.openDoor, ({ db, services, ask, me, input }) => openDoor(db, services.keys, me.agencyId!, input.team, dayOf(ask.now))),
  ],
  pages: [reportPageOf, answerPage],
  scripts: reportCode(),
  stewards: [erasures],
  my: [reportsWaiting],
  counts: [received],
  demo,
  help: [reportHelp],
})
