import { expect } from 'vitest'
import type { World } from '../../platform/http/testing/world.ts'
import { openCall, saveAnswers } from '../calls/endpoints.ts'
import * as on from './endpoints.ts'

const answers = { safe: 'yes', adults: 1, children: [{ age: 4 }], pets: ['dog'], place: 'mb-thompson', needs: ['safe-place', 'food'], away: [{ place: 'mb-the-pas', km: 50 }] }
export const yes = { yes: ['summary', 'needs', 'name'], language: 'en', urgency: 'tonight' }

/** One night on a test's own world: a call, her yes sent to a house, and the house's yes. */
export const nightOf = (w: () => World) => {
  const team = (key: string) => w().ids.get(`team:${key}`)!
  const called = async () => {
    const ines = await w().as('ines')
    const { call } = (await ines.ask(openCall, {})).body
    await ines.ask(saveAnswers, { params: { call }, input: answers, version: 1 })
    return { ines, call }
  }
  const sent = async (to = 'birch-bay', more: Record<string, unknown> = {}) => {
    const { ines, call } = await called()
    const said = await ines.ask(on.sayYes, { params: { call }, input: { callMe: 'Cedar', team: team(to), ...yes, ...more } })
    expect(said.status).toBe(200)
    return { ines, call, ...said.body, odile: await w().as('odile'), at: { case: said.body.case, referral: said.body.referral } }
  }
  const accepted = async () => {
    const s = await sent()
    expect((await s.odile.ask(on.accept, { params: s.at })).body).toEqual({ state: 'accepted' })
    return s
  }
  return { team, called, sent, accepted }
}
