import { handle } from '../../platform/http/handle.ts'
import { sql } from '../../platform/db/sql.ts'
import { slice } from '../../platform/slices/contract.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { investigationKind } from '../investigations/kinds.ts'
import { dayOf } from '../investigations/open-investigation.ts'
import { analyse } from './analyse-network.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { resultsOfDay } from './my-results.ts'
import { readOfNetwork } from './read-network.ts'

const story = happened(investigationKind, {
  section: 'products',
  page: (record, most) => sql`select at, by from prosecute.network_result where record_id = ${record} and size = 1 order by at desc limit ${most}`,
  line: row => ({ at: (row['at'] as Date).toISOString(), by: row['by'] as string, knot: 'paper', said: { en: en.storyAnalysed, fr: fr.storyAnalysed } }),
})

export default slice({
  name: 'prosecute/networks',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readNetwork, ({ db, ask, record }) => readOfNetwork(db, record.id, dayOf(ask.now))),
    handle(endpoints.analyseNetwork, ({ db, ask, record }) => analyse(db, record.id, dayOf(ask.now))),
  ],
  my: [resultsOfDay],
  timeline: [story],
  demo,
})
