import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { sql } from '../../platform/db/sql.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from '../cases/kinds.ts'
import { readCorrections } from './corrections.ts'
import { demo } from './demo.ts'
import { en } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { closeHerPage, openHerPage, readHerPage } from './open-page.ts'
import { copyPage } from './pages/copy.ts'
import { enterPage } from './pages/enter.ts'
import { fixPage } from './pages/fix.ts'
import { keyPage } from './pages/key.ts'
import { nextPage } from './pages/next.ts'
import { offPage } from './pages/off.ts'
import { seenPage } from './pages/seen.ts'
import { yesPage } from './pages/yes.ts'
import { worriesOfDay } from './my-worries.ts'
import { answerWorry, listWorries, seeWorry } from './worries.ts'

const corrections = happened(caseKind, {
  section: 'summary',
  page: (record, most) => sql`select at from protect.correction where record_id = ${record} order by at desc, id desc limit ${most}`,
  line: row => ({ at: (row['at'] as Date).toISOString(), by: null, knot: 'person', said: { en: en.correctedByHer, fr: fr.correctedByHer } }),
})

export default slice({
  name: 'protect/survivor-portal',
  words: { en, fr },
  endpoints,
  handlers: [
    handle(endpoints.openPage, ({ db, services, ask, record, input }) => openHerPage(db, services, ask, record.id, input.language)),
    handle(endpoints.readPage, ({ db, record }) => readHerPage(db, record.id)),
    handle(endpoints.closePage, ({ db, record }) => closeHerPage(db, record.id)),
    handle(endpoints.listCorrections, ({ db, record, sealer }) => readCorrections(db, record.id, sealer)),
    handle(endpoints.listWorries, ({ db }) => listWorries(db)),
    handle(endpoints.markWorrySeen, ({ db, input }) => seeWorry(db, input.worry)),
    handle(endpoints.answerAWorry, ({ db, input }) => answerWorry(db, input.worry, input.answer)),
  ],
  pages: [enterPage, keyPage, nextPage, yesPage, seenPage, fixPage, copyPage, offPage],
  timeline: [corrections],
  my: [worriesOfDay],
  demo,
})
