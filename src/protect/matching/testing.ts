import type { Actor, World } from '../../platform/http/testing/world.ts'
import { readService } from '../services/endpoints.ts'

/** The demo is dated by the test's day and the database by its own: as of today every entry is fresh and every room counted. */
export const confirmedToday = async (w: World): Promise<void> => {
  await w.owner.query('update protect.service_public set verified_on = current_date where verified_on > current_date - 200')
  await w.owner.query("update protect.room_keeping set counted_at = now() where counted_at > now() - interval '12 hours'")
}

export const readFactOf = (actor: Actor, service: string) => actor.ask(readService, { params: { service } })
