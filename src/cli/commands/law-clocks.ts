import { z } from 'zod'
import { attorneyGeneralConsent } from '../../law/clocks/attorney-general-consent.ts'
import { clockIds, clocksById } from '../../law/clocks/by-id.ts'
import type { Clock } from '../../law/clocks/clock.ts'
import { travelNotice } from '../../law/clocks/travel-notice.ts'
import { trialDelay } from '../../law/clocks/trial-delay.ts'
import { BadInput, command } from '../command.ts'
import { maybe, readOrRefuse as read, someDay as plain } from './law-liability.ts'

const maybeDay = maybe(plain)

const trial = z.strictObject({ kind: z.literal('trial-delay'), court: z.enum(['provincial', 'superior']), preliminaryInquiry: maybe(z.boolean()), chargedOn: plain, projectedEndOn: maybeDay, defenceDelayDays: maybe(z.int().min(0).max(36_500)), on: plain })
const travel = z.strictObject({ kind: z.literal('travel-notice'), departsOn: plain, returnsOn: maybeDay, noticeOn: maybeDay, abroad: z.boolean(), childOffence: z.boolean(), on: maybeDay })
const consent = z.strictObject({ kind: z.literal('agc-consent'), proceedingsOn: plain, citizen: z.boolean().nullish().transform(c => c ?? null), consentOn: maybeDay, on: maybeDay })
const other = z.strictObject({ kind: z.string().max(80), id: maybe(z.string().max(80)), from: maybeDay, startedOn: maybeDay, doneOn: maybeDay, on: maybeDay })
const kinds = { 'trial-delay': trial, 'travel-notice': travel, 'agc-consent': consent }
const known = ['trial-delay', 'travel-notice', 'agc-consent', ...clockIds]

const refuse = (at: string, en: string, fr: string) => new BadInput('law.facts-unreadable', { en, fr }, at)
const inOrder = (from: string, to: string | undefined, at: string) => {
  if (to !== undefined && to < from) throw refuse(at, 'This day is before the one it follows. Check both.', 'Ce jour précède celui qu’il suit. Vérifiez les deux.')
}

const byId = (given: unknown): Clock[] => {
  const asked = read(other, given)
  const id = asked.kind === 'clock' ? asked.id ?? '' : asked.kind
  const from = asked.from ?? asked.startedOn
  if (!clockIds.includes(id)) throw new BadInput('law.unknown-clock', { en: `Use one of these kinds: ${known.join(', ')}.`, fr: `Utilisez l’un de ces types\u00a0: ${known.join(', ')}.` }, asked.kind === 'clock' ? 'id' : 'kind')
  if (!from) throw refuse('from', 'Give the day on which the clock starts, as from or startedOn.', 'Donnez le jour de départ du délai, dans from ou startedOn.')
  return clocksById({ id, from, doneOn: asked.doneOn, on: asked.on })!
}

/** Clocks of one file of facts: three kinds with questions of their own, every other clock by its id and the day it starts. */
export const clocksOf = (given: unknown): Clock[] => {
  const { kind } = read(z.looseObject({ kind: z.string().max(80) }), given)
  if (kind === 'trial-delay') {
    const t = read(kinds[kind], given)
    inOrder(t.chargedOn, t.projectedEndOn, 'projectedEndOn')
    return trialDelay(t)
  }
  if (kind === 'travel-notice') {
    const t = read(kinds[kind], given)
    inOrder(t.departsOn, t.returnsOn, 'returnsOn')
    return travelNotice(t)
  }
  if (kind === 'agc-consent') {
    const c = read(kinds[kind], given)
    inOrder(c.proceedingsOn, c.consentOn, 'consentOn')
    return attorneyGeneralConsent(c)
  }
  return byId(given)
}

export default command({
  name: 'law clocks',
  usage: 'law clocks FACTS.json',
  says: 'Days that the law gives: trial delay, travel notice, consent of the Attorney General of Canada, and every other clock by its id.',
  example: 'law clocks docs/examples/law/trial-delay.json',
  options: {},
  run: async ({ args }, io) => {
    if (args.length !== 1) throw new BadInput('law.no-facts', { en: 'Name one file of facts. See --help.', fr: 'Nommez un fichier de faits. Voir --help.' })
    const clocks = clocksOf(await io.readJson(args[0]!)).map(({ cite, ...clock }) => ({ ...clock, citation: cite.en, cite }))
    return { clocks }
  },
})
