import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { demo } from './demo.ts'
import { fr } from './fr.ts'
import { quietCases } from './my-notes.ts'
import { levels } from './note.ts'
import { readCaseLog } from './read-log.ts'
import { toldInHealth, toldInLegal, toldInNeeds } from './story.ts'
import { rewriteNote, writeNewContact, writeNewNote } from './write-note.ts'

export default slice({
  name: 'protect/notes',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readLog, ({ db, record, sealer, ask }) => readCaseLog(db, record.id, sealer, ask.now)),
    handle(endpoints.writeContact, ({ db, record, sealer, input, ask }) => writeNewContact(db, record.id, sealer, input, ask.now)),
    ...levels.map(level => handle(endpoints.writeNote[level], ({ db, record, sealer, input, ask }) => writeNewNote(db, record.id, sealer, level, input, ask.now))),
    ...levels.map(level => handle(endpoints.editNote[level], ({ db, record, sealer, input, version }) => rewriteNote(db, record.id, sealer, level, input, version))),
  ],
  my: [quietCases],
  timeline: [toldInNeeds, toldInHealth, toldInLegal],
  demo,
})
