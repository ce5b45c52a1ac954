import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** A room is offered to one who waits, or a house took her off its list: told to whoever asked. */
export const offeredToHer = mine('waiting.offered', {
  posts: [advocate, caseWorker, supervisor],
  page: () => sql`select * from protect.my_offers()`,
  item: row => {
    const { id, record_id: record, house, until, closed } = row as { id: string; record_id: RecordId; house: string; until: Date | null; closed: boolean }
    const key = closed ? 'offList' : 'offered'
    return { id: `waiting-${id}`, record, said: { en: en[key], fr: fr[key] }, why: { en: house, fr: house }, dueAt: until?.toISOString() ?? null, late: !closed, go: `/cases/${record}/waiting`, act: { en: en.answer, fr: fr.answer } }
  },
})

/** A room is free and someone waits for one like it. */
export const couldOffer = mine('waiting.could-offer', {
  posts: [intakeWorker],
  page: () => sql`select * from protect.could_offer()`,
  item: row => {
    const { service_id: service, waiting: n } = row as { service_id: string; waiting: number }
    return { id: `could-offer-${service}`, record: null, said: { en: en.couldOffer, fr: fr.couldOffer }, why: { en: en.waits({ n }), fr: fr.waits({ n }) }, dueAt: null, late: false, go: '/waiting', act: { en: en.look, fr: fr.look } }
  },
})
