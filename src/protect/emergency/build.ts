import type { Actor, Reply, World } from '../../platform/http/testing/world.ts'
import { openCase } from '../cases/endpoints.ts'
import { askGlass, confirmGlass, openGlass } from './endpoints.ts'

/** What a test needs of an emergency: someone signed in who proved it again just now, a file, an ask, an opening. */
export const proved = async (w: World, key: string): Promise<Actor> => {
  const who = await w.as(key)
  await w.owner.query('update access.session set stepped_up_at = now() where member_id = $1', [who.id])
  return who
}
export const aFile = async (who: Actor) => (await who.ask(openCase, { input: { callMe: 'Cedar', adults: 1, children: 1, pets: ['dog'], language: 'en' } })).body
export type Given = { reasonCode?: string; second?: string; reason?: string; present?: boolean }
export const asks = (who: Actor, number: string, given: Given = {}): Promise<Reply<{ ask: string }>> =>
  who.ask(askGlass, { input: { number, reasonCode: 'medical', reason: 'Seizure at the shelter door.', present: true, ...given } })
/** Asked, confirmed by the second, and opened. */
export const opens = async (who: Actor, second: Actor, number: string, given: Given = {}) => {
  const { ask } = (await asks(who, number, { second: second.id, ...given })).body
  await second.ask(confirmGlass, { params: { ask } })
  return who.ask(openGlass, { params: { ask }, input: { number } })
}
/** Only a test forgets the day: the next test asks again. */
export const newDay = (w: World) => w.owner.query("update protect.glass_ask set at = at - interval '25 hours'")
