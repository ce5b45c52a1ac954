import type { Rng } from '../../algorithms/random/rng.ts'
import type { Home } from './homes.ts'
import { chance, drawnId, weighed } from './ids.ts'
import { type ConsentPlan, dayMs, endOfDay, hourMs } from './plan.ts'

type State = 'sent' | 'seen' | 'needs information' | 'accepted' | 'declined' | 'arrived' | 'no-show' | 'in service' | 'ended' | 'recalled'
export type Move = { readonly act: string; readonly to: State; readonly at: number; readonly by: 'sender' | 'receiver' | 'nobody' }
export type ReferralPlan = { readonly id: string; readonly consent: string; readonly to: Home; readonly acceptedBy: string; readonly urgency: 'tonight' | 'day' | 'days'; readonly hold: string; readonly moves: readonly Move[]; /** Why its basis ended before its time, and when. */ readonly ended: { readonly at: number; readonly because: string } | null }

type Way = 'sent' | 'seen' | 'asked' | 'accepted' | 'arrived' | 'missed' | 'served' | 'declined' | 'recalled' | 'taken back' | 'left' | 'found safe'
const ofNow: Readonly<Record<Way, number>> = { sent: 18, seen: 13, asked: 9, accepted: 14, arrived: 9, missed: 8, served: 14, declined: 6, recalled: 3, 'taken back': 2, left: 3, 'found safe': 1 }
const ofThen: Readonly<Record<Way, number>> = { sent: 0, seen: 0, asked: 0, accepted: 0, arrived: 0, missed: 0, served: 22, declined: 15, recalled: 5, 'taken back': 5, left: 49, 'found safe': 4 }

type Step = readonly [act: string, to: State, by: Move['by'], least: number, most: number]
const minutes = (n: number) => n * 60_000
const accept: Step = ['accept', 'accepted', 'receiver', minutes(6), minutes(140)]
const arrive: Step = ['arrive', 'arrived', 'receiver', hourMs, 14 * hourMs]
const serve: Step = ['serve', 'in service', 'receiver', minutes(30), 5 * hourMs]
const miss: Step = ['miss', 'no-show', 'receiver', 8 * hourMs, 14 * hourMs]
const stepsOf: Readonly<Record<Way, readonly Step[]>> = {
  sent: [], seen: [['see', 'seen', 'receiver', minutes(3), minutes(50)]], asked: [['ask', 'needs information', 'receiver', minutes(10), minutes(90)]],
  accepted: [accept], arrived: [accept, arrive], missed: [accept, miss], served: [accept, arrive, serve],
  declined: [['decline', 'declined', 'receiver', minutes(8), 9 * hourMs]], recalled: [['recall', 'recalled', 'sender', minutes(40), 30 * hourMs]], 'taken back': [accept, ['recall', 'recalled', 'nobody', hourMs, 40 * hourMs]],
  left: [accept, arrive, serve, ['end', 'ended', 'receiver', 2 * dayMs, 70 * dayMs]], 'found safe': [accept, miss, ['find-safe', 'ended', 'sender', minutes(20), 5 * hourMs]],
}
const endings: Readonly<Partial<Record<Way, string>>> = { declined: 'decline', recalled: 'recall', 'taken back': 'taken back', 'found safe': 'find-safe' }

/** Each step after the one before, and all before now: the whole way is set so that its last step falls in the time there is. */
const movesOf = (rng: Rng, way: Way, opened: number, anchor: number, recent: boolean): Move[] => {
  const steps = stepsOf[way].map(([act, to, by, least, most]) => ({ act, to, by, took: least + Math.floor(rng.next() * (most - least)) }))
  const whole = steps.reduce((sum, s) => sum + s.took, 0)
  const room = anchor - minutes(2) - opened
  const shrink = whole > room * 0.9 ? (room * 0.9) / whole : 1
  const waits = way === 'sent' || way === 'seen' || way === 'asked' || way === 'accepted' || way === 'missed'
  const spare = room - whole * shrink
  // What waits for an answer was sent a few hours ago; the rest soon after the file was opened.
  let ms = Math.floor(recent && waits ? opened + Math.max(0, spare - Math.floor(rng.next() * 30 * hourMs)) : opened + Math.min(spare, Math.floor(rng.next() * 3 * dayMs)))
  const moves: Move[] = [{ act: 'send', to: 'sent', at: ms, by: 'sender' }]
  for (const { act, to, by, took } of steps) moves.push({ act, to, by, at: (ms += Math.floor(took * shrink)) })
  return moves
}

/** A referral as it could have gone until now, and the yes it stands on. */
export const planReferral = (rng: Rng, { opened, now, anchor }: { opened: number; now: number; anchor: number }, to: Home): { consent: ConsentPlan; referral: ReferralPlan } => {
  const recent = anchor - opened < 12 * dayMs
  const drawn = weighed(rng, recent ? ofNow : ofThen)
  // A closed file leaves nobody in a house.
  const way = drawn === 'served' && now < anchor ? 'left' : drawn
  const moves = movesOf(rng, way, opened, now, recent)
  const given = moves[0]!.at - Math.min(minutes(4), moves[0]!.at - opened)
  const drawnEnd = endOfDay(given + (chance(rng, 0.8) ? 90 : 180 + rng.below(170)) * dayMs)
  // None ends in the course of the day of seeding: whether it has by now would depend on the hour.
  const until = drawnEnd >= anchor && drawnEnd < anchor + dayMs ? drawnEnd + dayMs : drawnEnd
  // Its yes ran out while she was there: the steward has written that down.
  if (until < anchor && moves.at(-1)!.to === 'in service') moves.push({ act: 'end', to: 'ended', at: until, by: 'nobody' })
  const because = endings[way]
  const last = moves.at(-1)!
  const consent: ConsentPlan = { id: drawnId(rng), to, sections: chance(rng, 0.75) ? ['summary', 'identity', 'needs'] : ['summary', 'needs'], given, until, withdrawn: way === 'taken back' ? last.at : null, how: 'spoken', direct: false }
  return { consent, referral: { id: drawnId(rng), consent: consent.id, to, acceptedBy: rng.pick(to.workers), urgency: weighed(rng, { tonight: 50, day: 30, days: 20 }), hold: drawnId(rng), moves, ended: because ? { at: last.at, because } : null } }
}
