import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { listOfFile, readOfFile } from './read-entities.ts'
import { openEntity, openExploited, sayOf, tieOf, withdraw } from './write-statement.ts'

export default slice({
  name: 'prosecute/entities',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.addEntity, ({ db, record, input }) => openEntity(db, record.id, input)),
    handle(endpoints.addExploited, ({ db, record, input }) => openExploited(db, record.id, input.role)),
    handle(endpoints.addStatement, ({ db, record, input }) => sayOf(db, record.id, input)),
    handle(endpoints.addTie, ({ db, record, input }) => tieOf(db, record.id, input)),
    handle(endpoints.withdrawStatement, ({ db, record, input }) => withdraw(db, record.id, input.statement)),
    handle(endpoints.listEntities, ({ db, record }) => listOfFile(db, record.id)),
    handle(endpoints.readEntity, ({ db, record, input }) => readOfFile(db, record.id, input.entity)),
  ],
  demo,
})
