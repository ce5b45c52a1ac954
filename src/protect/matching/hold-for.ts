import type { Db } from '../../platform/db/db.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { type Arrival, type Held, holdRoom } from '../beds/public.ts'
import type { Answers } from './from-answers.ts'

/** The smallest free room of the house that fits her party. The blind check is asked again by the database, at the moment of holding. */
export const holdFor = (db: Db, services: Services, record: RecordId, answers: Answers, given: { service: string; arrives: Arrival }): Promise<Held> =>
  holdRoom(db, services, { service: given.service, party: { adults: answers.adults, children: answers.children.length, pets: answers.pets }, arrives: given.arrives, record })
