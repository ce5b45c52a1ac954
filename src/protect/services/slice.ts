import { sql } from '../../platform/db/sql.ts'
import type { Db } from '../../platform/db/db.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { placeFinder, serviceFinder } from './find-services.ts'
import { fr } from './fr.ts'
import { doorsOfDay } from './my-doors.ts'
import { readPlaceAtArrival } from './place.ts'
import { listServices, readOneService } from './read-service.ts'
import { setFactTo } from './set-fact.ts'

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10)

const confirm = async (db: Db, service: string) => ({ verifiedOn: (await db.one<{ on: string }>(sql`select protect.confirm_service(${service})::text as on`)).on })
const doubt = async (db: Db, service: string, fact: string) => ({ cleared: (await db.one<{ cleared: boolean }>(sql`select protect.doubt_fact(${service}, ${fact}) as cleared`)).cleared })
type Door = { service: string; name: string; until: Date }
const close = async (db: Db, service: string, lastDay: string | null) =>
  (await db.one<{ done: boolean }>(sql`select protect.close_service(${service}, ${lastDay}::date) as done`)).done ? { lastDay } : fail('services.day-past')
const escort = async (db: Db, g: { service: string; hold: string; member: string; hours: number }) =>
  ({ until: (await db.one<{ until: Date }>(sql`select protect.name_escort(${g.service}, ${g.hold}, ${g.member}, ${g.hours}) as until`)).until.toISOString() })

export default slice({
  name: 'protect/services',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.listDirectory, ({ db, input, ask }) => listServices(db, input, dayOf(ask.now))),
    handle(endpoints.readService, ({ db, input, ask }) => readOneService(db, input.service, dayOf(ask.now))),
    handle(endpoints.stillRight, ({ db, input }) => confirm(db, input.service)),
    handle(endpoints.factWrong, ({ db, input }) => doubt(db, input.service, input.fact)),
    handle(endpoints.setFact, async ({ db, input }) => ((await setFactTo(db, input.service, input.fact, input.value)) ? { fact: input.fact } : fail('services.value'))),
    handle(endpoints.closeService, ({ db, input }) => close(db, input.service, input.lastDay)),
    handle(endpoints.nameEscort, ({ db, input }) => escort(db, input)),
    handle(endpoints.listDoors, async ({ db }) => ({ doors: (await db.many<Door>(sql`select service_id as service, name, until from protect.my_doors()`)).map(d => ({ ...d, until: d.until.toISOString() })) })),
    handle(endpoints.placeAtArrival, ({ db, services: { keys }, input }) => readPlaceAtArrival(db, keys, input.service)),
  ],
  my: [doorsOfDay],
  search: [serviceFinder, placeFinder],
  demo,
})
