export const referralStates = ['draft', 'sent', 'seen', 'needs information', 'accepted', 'declined', 'arrived', 'no-show', 'in service', 'ended', 'recalled'] as const
export type ReferralState = (typeof referralStates)[number]
export const acts = ['send', 'see', 'ask', 'answer', 'accept', 'decline', 'recall', 'arrive', 'miss', 'find-safe', 'serve', 'end'] as const
export type Act = (typeof acts)[number]
/** `she`: her word, written down by a worker of either side. Nothing is ever done by the clock. */
export type Actor = 'sender' | 'receiver' | 'she'
export type Step = { readonly act: Act; readonly from: ReferralState; readonly to: ReferralState; readonly by: Actor; readonly tells: 'sender' | 'receiver' | 'both' }

const each = (act: Act, from: readonly ReferralState[], to: ReferralState, by: Actor, tells: Step['tells']): Step[] => from.map(f => ({ act, from: f, to, by, tells }))

/** Every legal step there is: the same rows stand in the database, which refuses all others. */
export const steps: readonly Step[] = [
  ...each('send', ['draft'], 'sent', 'sender', 'receiver'),
  ...each('see', ['sent'], 'seen', 'receiver', 'sender'),
  ...each('ask', ['sent', 'seen'], 'needs information', 'receiver', 'sender'),
  ...each('answer', ['needs information'], 'seen', 'sender', 'receiver'),
  ...each('accept', ['sent', 'seen', 'needs information'], 'accepted', 'receiver', 'sender'),
  ...each('decline', ['sent', 'seen', 'needs information'], 'declined', 'receiver', 'sender'),
  ...each('recall', ['draft', 'sent', 'seen', 'needs information', 'accepted', 'no-show'], 'recalled', 'she', 'both'),
  ...each('arrive', ['accepted', 'no-show'], 'arrived', 'she', 'both'),
  ...each('miss', ['accepted'], 'no-show', 'receiver', 'sender'),
  ...each('find-safe', ['no-show'], 'ended', 'sender', 'both'),
  ...each('serve', ['arrived'], 'in service', 'receiver', 'sender'),
  ...each('end', ['arrived', 'in service'], 'ended', 'she', 'both'),
]

export const terminal: readonly ReferralState[] = ['declined', 'recalled', 'ended']
export const isTerminal = (state: ReferralState): boolean => terminal.includes(state)

/** The step, or null when it is not legal for that actor there. */
export const stepFrom = (state: ReferralState, act: Act, by: Actor): Step | null => steps.find(s => s.from === state && s.act === act && s.by === by) ?? null

export const urgencies = ['tonight', 'day', 'days'] as const
export type Urgency = (typeof urgencies)[number]
/** One hour tonight, a day, five days: the longest an open referral waits before it is late. */
export const answerHours: Readonly<Record<Urgency, number>> = { tonight: 1, day: 24, days: 120 }
const hourMs = 3_600_000
/** She travels after an acceptance: her arrival is asked about after this long, whatever the urgency. */
const arrivalHours: Readonly<Record<Urgency, number>> = { tonight: 6, day: 24, days: 120 }
export const safetyCheckHours = 1

/** Who must act next; every state that is not an end has someone. */
export const waitsFor: Readonly<Record<ReferralState, 'sender' | 'receiver' | null>> = {
  draft: 'sender', sent: 'receiver', seen: 'receiver', 'needs information': 'sender', accepted: 'sender', 'no-show': 'sender', arrived: 'receiver', 'in service': 'receiver',
  declined: null, recalled: null, ended: null,
}

/** What the two agencies promised when it came into this state; null where they chose nothing. */
export type Promised = { readonly answer: number | null; readonly safetyCheck: number | null }
export type Waiting = { readonly state: ReferralState; readonly urgency: Urgency; readonly sinceMs: number; readonly promised?: Promised }
export type Due = { readonly by: 'sender' | 'receiver'; readonly dueAtMs: number; readonly late: boolean; /** Past twice its time: the sender's supervisor sees it too. */ readonly climbs: boolean }

const hoursIn = ({ state, urgency, promised }: Waiting): number | null => {
  if (state === 'in service' || isTerminal(state)) return null
  if (state === 'no-show') return promised?.safetyCheck ?? safetyCheckHours
  return state === 'accepted' ? arrivalHours[urgency] : (promised?.answer ?? answerHours[urgency])
}

/** The clock of a referral, computed, never stored. Null when it is ended, or she is served (the check-backs watch then). */
export const dueOf = (w: Waiting, nowMs: number): Due | null => {
  const hours = hoursIn(w)
  const by = waitsFor[w.state]
  if (hours === null || by === null) return null
  const dueAtMs = w.sinceMs + hours * hourMs
  return { by, dueAtMs, late: nowMs > dueAtMs, climbs: nowMs > dueAtMs + hours * hourMs }
}

/** Whether she needs another place than this one: a no, no answer in time, nobody came, or a house that has a last day. */
export const needsNext = (r: { readonly state: string; readonly late: boolean; readonly houseEnds: string | null }): boolean =>
  r.state === 'declined' || (r.houseEnds !== null && !isTerminal(r.state as ReferralState)) || (r.late && ['sent', 'seen', 'no-show'].includes(r.state))

export const checkBacks = ['24 h', '7 d', '30 d'] as const
export type CheckBack = (typeof checkBacks)[number]
const checkBackHours: Readonly<Record<CheckBack, number>> = { '24 h': 24, '7 d': 168, '30 d': 720 }
export const checkBackDueMs = (arrivedMs: number, after: CheckBack): number => arrivedMs + checkBackHours[after] * hourMs

export const declineReasons = ['full', 'staff', 'cannot-meet-need', 'animals', 'safety', 'other'] as const
export const questions = ['ages', 'health', 'pets', 'access', 'arrival', 'language'] as const
export const arrivalProofs = ['her word', 'she says'] as const

const wordsEn = ['amber', 'birch', 'canoe', 'cedar', 'clover', 'copper', 'fern', 'harbour', 'hazel', 'heron', 'island', 'juniper', 'lantern', 'maple', 'meadow', 'pebble', 'plum', 'river', 'saddle', 'sparrow', 'spruce', 'thimble', 'violet', 'willow'] as const
const wordsFr = ['abeille', 'bouleau', 'canot', 'cerise', 'colline', 'cuivre', 'érable', 'fougère', 'genêt', 'héron', 'jardin', 'lanterne', 'lilas', 'moineau', 'noisette', 'orage', 'pomme', 'prairie', 'rivière', 'sapin', 'tilleul', 'trèfle', 'violette', 'voile'] as const

/** Two plain words that she says at the door: easy to keep in mind, worth nothing elsewhere. */
export const arrivalWord = (language: 'en' | 'fr', below: (n: number) => number): string => {
  const list = language === 'fr' ? wordsFr : wordsEn
  return `${list[below(list.length)]} ${list[below(list.length)]}`
}
/** Case, accents and spaces do not matter at a door. */
export const foldWord = (typed: string): string => typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, ' ').trim()
