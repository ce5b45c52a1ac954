import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { answer, resume, start, stop } from './go-through.ts'
import { leftOpen } from './my-screenings.ts'
import { readAll, readOne } from './read-screening.ts'
import { goneThrough } from './story.ts'

export default slice({
  name: 'protect/screening',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.listScreenings, ({ db, record, sealer }) => readAll(db, record.id, sealer)),
    handle(endpoints.startScreening, ({ db, record, sealer, input }) => start(db, record.id, sealer, input)),
    handle(endpoints.readScreening, ({ db, record, sealer, input }) => readOne(db, record.id, sealer, input.screening)),
    handle(endpoints.answerQuestion, ({ db, record, sealer, input, version }) => answer(db, record.id, sealer, input, version)),
    handle(endpoints.stopScreening, ({ db, record, sealer, input }) => stop(db, record.id, sealer, input)),
    handle(endpoints.resumeScreening, ({ db, record, sealer, input }) => resume(db, record.id, sealer, input)),
  ],
  my: [leftOpen],
  timeline: [goneThrough],
})
