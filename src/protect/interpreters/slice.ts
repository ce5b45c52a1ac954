import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { accept, book, listOf, readInterpretersOf, refuse, step } from './bookings.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { bookedByMe } from './my-bookings.ts'

export default slice({
  name: 'protect/interpreters',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.listInterpreters, async ({ db }) => ({ interpreters: await listOf(db) })),
    handle(endpoints.addInterpreter, async ({ db, input }) => ({ interpreter: (await db.one<{ id: string }>(sql`select protect.add_interpreter(${input.name}, ${[...input.languages]}::text[], ${input.phone ?? null}) as id`)).id })),
    handle(endpoints.interpreterLeaves, async ({ db, input }) => {
      await db.run(sql`select protect.interpreter_leaves(${input.interpreter})`)
      return { left: true as const }
    }),
    handle(endpoints.readInterpreters, ({ db, record }) => readInterpretersOf(db, record.id)),
    handle(endpoints.bookInterpreter, ({ db, record, input }) => book(db, record.id, input)),
    handle(endpoints.refuseInterpreter, ({ db, record, input }) => refuse(db, record.id, input.interpreter)),
    handle(endpoints.acceptInterpreter, ({ db, record, input }) => accept(db, record.id, input.interpreter)),
    handle(endpoints.stepBooking, ({ db, record, input }) => step(db, record.id, input)),
  ],
  my: [bookedByMe],
})
