import { handle } from '../../platform/http/handle.ts'
import { sql } from '../../platform/db/sql.ts'
import { slice } from '../../platform/slices/contract.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { investigationKind } from '../investigations/kinds.ts'
import { cursorFrom } from '../investigations/read-investigation.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { tipHelp } from './help.ts'
import { setClosed, setGrade, setSecond, writeStatement } from './handle-tip.ts'
import { tipsToGrade, tipsToState } from './my-tips.ts'
import { listMyTips, readOneTip } from './read-tips.ts'
import { spentTips } from './stewards.ts'
import { readTaken, takeIntoInvestigation } from './take-tip.ts'
import { writeNewTip } from './write-tip.ts'

const story = happened(investigationKind, {
  section: 'tips',
  page: (record, most) => sql`select at, by from prosecute.investigation_tip where record_id = ${record} order by at desc, tip limit ${most}`,
  line: row => ({ at: (row['at'] as Date).toISOString(), by: row['by'] as string, knot: 'paper', said: { en: en.storyTaken, fr: fr.storyTaken } }),
})

export default slice({
  name: 'prosecute/tips',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.writeTip, ({ db, services, ask, input }) => writeNewTip(db, services, ask.now, input)),
    handle(endpoints.listTips, ({ db, input }) => listMyTips(db, cursorFrom(input.after))),
    handle(endpoints.readTip, ({ db, record, sealer }) => readOneTip(db, record, sealer)),
    handle(endpoints.gradeTip, ({ db, record, input }) => setGrade(db, record.id, input)),
    handle(endpoints.stateTip, ({ db, record, sealer, input }) => writeStatement(db, record.id, sealer, input.says)),
    handle(endpoints.nameSecond, ({ db, record, input }) => setSecond(db, record.id, input.member)),
    handle(endpoints.closeTip, ({ db, record, input }) => setClosed(db, record.id, input.because)),
    handle(endpoints.takeTip, ({ db, record, input }) => takeIntoInvestigation(db, record.id, input.tip)),
    handle(endpoints.listTaken, ({ db, record }) => readTaken(db, record.id)),
  ],
  my: [tipsToGrade, tipsToState],
  stewards: [spentTips],
  timeline: [story],
  demo,
  help: [tipHelp],
})
