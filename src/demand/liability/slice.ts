import { day, type PlainDate } from '../../algorithms/calendars/day.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import type { Instant } from '../../platform/values/time.ts'
import { cardPage } from './card-page.ts'
import { proposedCounts } from './counts.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { crownFiles, policeFiles } from './my-files.ts'
import { openChargeFile } from './open-file.ts'
import { proposeOneCount, withdrawOneCount } from './propose-count.ts'
import { listChargeFiles, readChargeFile } from './read-file.ts'
import { addEpisode, addPart, writeFactsOf } from './write-part.ts'

const dayOf = (now: Instant): PlainDate => day(new Date(now).toISOString().slice(0, 10))

const handlersOf = (doors: endpoints.Doors) => [
  handle(doors.open, ({ db, services, ask, input }) => openChargeFile(db, services, ask, input.province, dayOf(ask.now))),
  handle(doors.list, ({ db }) => listChargeFiles(db)),
  handle(doors.read, ({ db, record, sealer }) => readChargeFile(db, record.id, sealer)),
  handle(doors.episode, ({ db, record, input }) => addEpisode(db, record.id, input)),
  handle(doors.part, ({ db, record, sealer, input }) => addPart(db, record.id, sealer, input)),
  handle(doors.more, ({ db, services, record, input, ask }) => writeFactsOf(db, services, record.id, input, dayOf(ask.now))),
  handle(doors.propose, ({ db, services, record, input, ask }) => proposeOneCount(db, services, record.id, input, dayOf(ask.now))),
  handle(doors.withdraw, ({ db, services, record, input, ask }) => withdrawOneCount(db, services, record.id, input.count, dayOf(ask.now))),
]

export default slice({
  name: 'demand/liability',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [...handlersOf(endpoints.police), ...handlersOf(endpoints.prosecutor)],
  pages: [cardPage],
  my: [policeFiles, crownFiles],
  counts: [proposedCounts],
  demo,
})
