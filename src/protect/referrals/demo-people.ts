import { chapter, type CountryGiven } from '../../demo/country.ts'
import type { Book } from '../../demo/people/book.ts'
import { chance, drawnId } from '../../demo/people/ids.ts'
import { dayMs, hourMs, minuteMs } from '../../demo/people/plan.ts'
import type { Person } from '../../demo/people/person.ts'
import type { Move, ReferralPlan } from '../../demo/people/referral-plan.ts'
import { at, atOrNull, codes, table } from '../../demo/people/rows.ts'
import { maskOf } from '../../platform/access/kind.ts'
import { partsOf, support, wordsFor } from '../cases/demo.ts'
import { caseKind } from '../cases/kinds.ts'
import { maskFor, rightsOf } from '../consent/demo.ts'
import { arrivalWord, checkBackDueMs, checkBacks, questions, type Urgency } from './referral.ts'
import { wordHash } from './send-referral.ts'
import { answerColumn } from './step-referral.ts'

const referral = table('protect.referral', 'id', 'record_id', 'consent_id', 'to_team', 'sent_by', 'from_agency', 'state', 'state_at', 'urgency', 'hold_id', 'sent_at', 'accepted_at', 'accepted_by', 'arrived_at', 'arrived_how', 'word_hash', 'reason', 'question', 'answer', 'sender_told_at', 'receiver_told_at')
const move = table('protect.referral_move', 'id', 'referral_id', 'record_id', 'act', 'to_state', 'reason', 'by', 'at')
const checkBack = table('protect.check_back', 'record_id', 'id', 'referral_id', 'after', 'found', 'her_words', 'by', 'at')
const hold = table('protect.hold', 'id', 'room_id', 'service_id', 'agency_id', 'adults', 'children', 'pets', 'arrives', 'for_record', 'held_by', 'held_for', 'asked_at', 'until', 'state', 'answered_at', 'answered_by', 'answered_how', 'reason', 'ended_at')

type Room = { readonly id: string; readonly service: string; readonly hold_minutes: number }
/** Rooms of each agency; `empty` are marked taken and have nobody yet, `free` can still be held: each is used once. */
type World = { readonly now: number; readonly rooms: Record<string, readonly Room[]>; readonly empty: Record<string, Room[]>; readonly free: Record<string, Room[]> }

const named = maskOf(caseKind, ['identity', 'contact', 'dependants', 'alerts'])
const needs = maskOf(caseKind, ['needs'])
const summary = maskOf(caseKind, ['summary'])
const referable = summary | named | needs

const momentOf = (moves: readonly Move[], state: string): number | null => moves.find(m => m.to === state)?.at ?? null

const tellGrants = (p: Person, r: ReferralPlan, sections: number, rights: number, until: number, book: Book): void => {
  const left = r.moves.find(m => m.act === 'end')?.at ?? null
  // The house needs what it knows for seven days after she left, and not longer.
  const to = left === null ? until : Math.min(until, left + 7 * dayMs)
  const accepted = momentOf(r.moves, 'accepted')
  const give = (mask: number, bits: number, from: number) => book.grant({ record: p.record, of: 'case', grantee: r.to.team, sections: mask, rights: bits, purpose: support, basis: r.id, from, to, revoked: r.ended?.at ?? null, by: p.lead, activity: p.last })
  give(summary, 1, r.moves[0]!.at)
  if (accepted === null) return
  const live = (sections & named) !== 0 && give(sections & named, 1, accepted)
  if ((sections & needs) !== 0) give(sections & needs, rights & 3, accepted)
  if (live) book.post(r.to.team, support, p.record, p.last, partsOf(p))
}

const tellChecks = (p: Person, r: ReferralPlan, arrived: number, now: number, book: Book): void => {
  const rng = p.draws('checks')
  for (const after of checkBacks) {
    const due = checkBackDueMs(arrived, after)
    if (due > now - 3 * hourMs || !chance(rng, now - due > 10 * dayMs ? 0.95 : 0.6)) continue
    const found = chance(rng, 0.8) ? 'safe' : chance(rng, 0.7) ? 'not reached' : chance(rng, 0.5) ? 'not safe' : 'wants none'
    book.put(checkBack, p.record, drawnId(rng), r.id, after, found, chance(rng, 0.2) ? book.sealed(p.record, 'protect.check_back.her_words', wordsFor(p).notes[0]!) : null, p.lead, at(Math.min(due + rng.below(90) * minuteMs, now - hourMs)))
    if (found === 'wants none') return
  }
}

const holdStates: Readonly<Record<string, 'asked' | 'placed' | 'refused' | 'released' | 'left'>> = { accepted: 'placed', arrived: 'placed', 'no-show': 'placed', 'in service': 'placed', sent: 'asked', seen: 'asked', declined: 'refused', recalled: 'released', ended: 'left' }

/** The room that was kept for her, where the house keeps rooms here. A stay of today takes a room that is marked taken. */
const tellHold = (p: Person, r: ReferralPlan, world: World, book: Book): string | null => {
  const rng = p.draws('hold')
  const rooms = world.rooms[r.to.agency]
  const last = r.moves.at(-1)!
  const state = holdStates[last.to]
  if (!rooms || rooms.length === 0 || r.urgency !== 'tonight' || state === undefined) return null
  const live = state === 'placed' ? world.empty[r.to.agency] : state === 'asked' ? world.free[r.to.agency] : undefined
  const room = state === 'placed' || state === 'asked' ? live?.shift() : rng.pick(rooms)
  if (!room) return null
  const asked = r.moves[0]!.at - 3 * minuteMs
  const answered = state === 'asked' || state === 'released' ? null : r.moves[1]!.at
  const ended = state === 'asked' || state === 'placed' ? null : last.at
  // Kept for a day where it waits: with the usual ninety minutes it would be over before anyone looks at a demo.
  const until = state === 'asked' ? world.now + dayMs : asked + room.hold_minutes * minuteMs
  const by = answered !== null && chance(rng, 0.7) ? r.acceptedBy : null
  book.put(hold, r.hold, room.id, room.service, r.to.agency, p.adults, p.children, codes(p.pets), rng.pick(['within 2 hours', 'tonight', 'morning']), p.record, p.lead, p.home.agency, at(asked), at(until), state, atOrNull(answered), by,
    answered === null ? null : by === null ? rng.pick(['text', 'keypad']) : 'app', state === 'refused' ? rng.pick(['full', 'staff', 'animals', 'other']) : null, atOrNull(ended))
  return r.hold
}

const tellMoves = (p: Person, r: ReferralPlan, reason: string | null, book: Book): void => {
  const rng = p.draws('moves')
  for (const m of r.moves) book.put(move, drawnId(rng), r.id, p.record, m.act, m.to, m.to === 'declined' ? reason : null, m.by === 'sender' ? p.lead : m.by === 'receiver' ? r.acceptedBy : null, at(m.at))
}

const tellReferral = (p: Person, book: Book, world: World): void => {
  const r = p.referral
  if (!r) return
  const rng = p.draws('referral')
  const consent = p.consents.find(c => c.id === r.consent)!
  const [sections, rights] = [maskFor(consent) & referable, rightsOf(consent)]
  const [sent, last] = [r.moves[0]!.at, r.moves.at(-1)!]
  const [accepted, arrived] = [momentOf(r.moves, 'accepted'), momentOf(r.moves, 'arrived')]
  const reason = last.to === 'declined' ? rng.pick(['full', 'full', 'full', 'staff', 'cannot-meet-need', 'animals', 'other']) : null
  const question = last.to === 'needs information' || chance(rng, 0.15) ? rng.pick(questions) : null
  const answer = question !== null && accepted !== null ? book.sealed(p.record, answerColumn, rng.pick(wordsFor(p).answers)) : null
  const told = world.now - last.at > 3 * dayMs ? Math.min(last.at + 5 * hourMs, world.now) : null
  book.basis({ id: r.id, kind: 'referral', record: p.record, sections, rights, purpose: support, until: consent.until, by: p.lead, made: sent, ended: r.ended?.at ?? null, because: r.ended?.because ?? null, on: [consent.id, p.custody] })
  tellGrants(p, r, sections, rights, consent.until, book)
  book.put(referral, r.id, p.record, consent.id, r.to.team, p.lead, p.home.agency, last.to, at(last.at), r.urgency satisfies Urgency, tellHold(p, r, world, book), at(sent), atOrNull(accepted), accepted === null ? null : r.acceptedBy,
    atOrNull(arrived), arrived === null ? null : rng.pick(['her word', 'she says']), arrived === null ? wordHash(arrivalWord(p.home.language, n => rng.below(n))) : null, reason, question, answer, atOrNull(told), atOrNull(told))
  tellMoves(p, r, reason, book)
  if (arrived !== null) tellChecks(p, r, arrived, world.now, book)
}

const readWorld = async ({ client, today }: CountryGiven): Promise<World> => {
  const { rows } = await client.query<Room & { agency_id: string; state: string; held: boolean; wide: boolean }>(
    `select m.id, m.service_id as service, k.hold_minutes, k.agency_id, m.state, exists (select from protect.hold h where h.room_id = m.id and h.ended_at is null) as held
       from protect.room m join protect.room_keeping k on k.service_id = m.service_id join protect.service_public s on s.id = m.service_id order by s.name, length(m.label), m.label`)
  const by = (keep: (state: string, held: boolean) => boolean): Record<string, Room[]> => {
    const found: Record<string, Room[]> = {}
    for (const { id, service, hold_minutes, agency_id, state, held } of rows) if (keep(state, held)) (found[agency_id] ??= []).push({ id, service, hold_minutes })
    return found
  }
  // Two free rooms a house at most are asked for: the others stay to be found.
  const free = Object.fromEntries(Object.entries(by((state, held) => state === 'free' && !held)).map(([agency, rooms]) => [agency, rooms.slice(-2)]))
  return { now: Date.parse(`${today}T00:00:00Z`), rooms: by(() => true), empty: by((state, held) => state === 'taken' && !held), free }
}

/** Referrals as they go: waiting, refused, on the way, in a house, over; with their rooms and the questions asked afterwards. */
export const people = chapter({ world: readWorld, tell: tellReferral })
