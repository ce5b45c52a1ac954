import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { setContact, setIdentity, setParty, writeAway, writeNeed, writeNote } from './change-case.ts'
import { demo } from './demo.ts'
import { casesOpened } from './counts.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { caseFinder } from './find-cases.ts'
import { fr } from './fr.ts'
import { cursorFrom, listMyCases } from './list-cases.ts'
import { openNewCase } from './open-case.ts'
import { readOneCase } from './read-case.ts'
import { noted, opened } from './story.ts'
import { readOpenings, readSeers } from './who-sees.ts'

export default slice({
  name: 'protect/cases',
  demo,
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.openCase, ({ db, services, ask, input }) => openNewCase(db, services, ask, input)),
    handle(endpoints.listCases, ({ db, services, input }) => listMyCases(db, services, cursorFrom(input.after))),
    handle(endpoints.readCase, ({ db, services, record, sealer }) => readOneCase(db, services, record, sealer)),
    handle(endpoints.changeParty, ({ db, record, input, version }) => setParty(db, record.id, input, version)),
    handle(endpoints.changeIdentity, ({ db, services, record, sealer, input }) => setIdentity(db, services, record.id, sealer, input)),
    handle(endpoints.changeContact, ({ db, record, sealer, input }) => setContact(db, record.id, sealer, input)),
    handle(endpoints.addNeed, ({ db, record, sealer, input }) => writeNeed(db, record.id, sealer, input)),
    handle(endpoints.addNote, ({ db, record, sealer, input }) => writeNote(db, record.id, sealer, input)),
    handle(endpoints.stayAway, ({ db, record, input }) => writeAway(db, record.id, input)),
    handle(endpoints.whoCanSee, ({ db, record }) => readSeers(db, record)),
    handle(endpoints.listOpenings, ({ db, record }) => readOpenings(db, record)),
  ],
  counts: [casesOpened],
  search: [caseFinder],
  timeline: [opened, noted],
})
