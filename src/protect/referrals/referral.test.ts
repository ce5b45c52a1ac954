import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acts, type Act, type Actor, answerHours, arrivalWord, checkBackDueMs, dueOf, foldWord, isTerminal, referralStates, type ReferralState, stepFrom, steps, type Urgency, urgencies, waitsFor } from './referral.ts'

const walk = fc.array(fc.record({ act: fc.constantFrom(...acts), by: fc.constantFrom<Actor>('sender', 'receiver', 'she') }), { maxLength: 40 })
const after = (moves: readonly { act: Act; by: Actor }[]) => {
  let state: ReferralState = 'draft'
  const taken = []
  for (const { act, by } of moves) {
    const step = stepFrom(state, act, by)
    if (!step) continue
    taken.push(step)
    state = step.to
  }
  return { state, taken }
}

test('a step that is not drawn is refused, whoever asks', () => {
  const drawn = new Set(steps.map(s => `${s.from}|${s.act}|${s.by}`))
  for (const from of referralStates) for (const act of acts) for (const by of ['sender', 'receiver', 'she'] as const)
    expect(stepFrom(from, act, by) !== null).toBe(drawn.has(`${from}|${act}|${by}`))
})

test('no step leaves an end', () => {
  expect(steps.filter(s => isTerminal(s.from))).toEqual([])
})

test('along every walk each step tells someone other than who took it, and a state that is no end waits for someone', () => {
  fc.assert(fc.property(walk, moves => {
    const { state, taken } = after(moves)
    for (const s of taken) expect(s.tells === 'both' || s.tells !== s.by).toBe(true)
    expect(waitsFor[state] === null).toBe(isTerminal(state))
  }), { seed: 20261124, numRuns: 500 })
})

test('from every state that can be reached an end can be reached', () => {
  const ends = (state: ReferralState, seen: readonly ReferralState[] = []): boolean =>
    isTerminal(state) || steps.some(s => s.from === state && !seen.includes(s.to) && ends(s.to, [...seen, state]))
  expect(referralStates.filter(s => !ends(s))).toEqual([])
})

test('no referral is silently dead: left alone, it is late for a person within five days and climbs within ten', () => {
  const tenDaysMs = 240 * 3_600_000
  fc.assert(fc.property(walk, fc.constantFrom<Urgency>(...urgencies), (moves, urgency) => {
    const { state } = after(moves)
    const due = dueOf({ state, urgency, sinceMs: 0 }, tenDaysMs + 1)
    expect(due === null ? isTerminal(state) || state === 'in service' : due.late && due.climbs && due.dueAtMs <= tenDaysMs / 2).toBe(true)
  }), { seed: 20261124, numRuns: 500 })
})

test('arrival is hers to say: no step into it belongs to a shelter, a sender or a clock', () => {
  expect(steps.filter(s => s.to === 'arrived').map(s => s.by)).toEqual(['she', 'she'])
})

test('tonight is one hour, not one hour and a minute', () => {
  const hour = answerHours.tonight * 3_600_000
  expect([dueOf({ state: 'sent', urgency: 'tonight', sinceMs: 0 }, hour)!.late, dueOf({ state: 'sent', urgency: 'tonight', sinceMs: 0 }, hour + 1)!.late]).toEqual([false, true])
})

test('check-backs fall 24 hours, 7 days and 30 days after she arrived', () => {
  expect((['24 h', '7 d', '30 d'] as const).map(a => checkBackDueMs(0, a) / 86_400_000)).toEqual([1, 7, 30])
})

test('a no-show opens a safety check of one hour and closes nothing', () => {
  expect(dueOf({ state: 'no-show', urgency: 'days', sinceMs: 0 }, 0)).toMatchObject({ by: 'sender', dueAtMs: 3_600_000 })
})

test('her word is heard with or without accents, capitals and a comma', () => {
  expect(foldWord(' Érable,  HÉRON ')).toBe('erable heron')
  expect(arrivalWord('fr', () => 6)).toBe('érable érable')
})

test('what the receiver promised makes its clock, what the sender promised the safety check; without a promise the usual hours hold', () => {
  const since = { urgency: 'days', sinceMs: 0, promised: { answer: 72, safetyCheck: 3 } } as const
  expect([dueOf({ ...since, state: 'sent' }, 0)!.dueAtMs, dueOf({ ...since, state: 'no-show' }, 0)!.dueAtMs].map(ms => ms / 3_600_000)).toEqual([72, 3])
  expect(dueOf({ ...since, state: 'sent', promised: { answer: null, safetyCheck: null } }, 0)!.dueAtMs / 3_600_000).toBe(120)
})
