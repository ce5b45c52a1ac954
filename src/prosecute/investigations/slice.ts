import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { setSummary, writeReference } from './change-investigation.ts'
import { investigationCounted } from './counts.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { openNewInvestigation } from './open-investigation.ts'
import { cursorFrom, listMine, readOne } from './read-investigation.ts'
import { numbered, opened } from './story.ts'

export default slice({
  name: 'prosecute/investigations',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.openInvestigation, ({ db, services, ask, input }) => openNewInvestigation(db, services, ask.now, input)),
    handle(endpoints.listInvestigations, ({ db, input }) => listMine(db, cursorFrom(input.after))),
    handle(endpoints.readInvestigation, ({ db, services, record, sealer }) => readOne(db, services, record, sealer)),
    handle(endpoints.changeInvestigation, ({ db, record, input, version }) => setSummary(db, record.id, input, version)),
    handle(endpoints.addReference, ({ db, record, input }) => writeReference(db, record.id, input)),
  ],
  counts: [investigationCounted],
  timeline: [opened, numbered],
  demo,
})
