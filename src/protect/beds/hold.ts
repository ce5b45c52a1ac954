import type { Said } from '../../algorithms/facts/sourced.ts'

export const arrivals = ['within 2 hours', 'tonight', 'morning', 'tomorrow'] as const
export const refusalReasons = ['full', 'staff', 'cannot-meet-need', 'animals', 'safety', 'other'] as const
export const roomStates = ['free', 'taken', 'out'] as const
export const roomNotes = ['heating', 'cleaning', 'repairs', 'staff', 'women-only-floor', 'step-free'] as const
export const petCodes = ['dog', 'cat', 'other'] as const
export type Arrival = (typeof arrivals)[number]
export type RefusalReason = (typeof refusalReasons)[number]

/** Older counts read "not known" (minutes). */
export const countKnownMinutes = 24 * 60

export type Party = { readonly adults: number; readonly children: number; readonly pets: readonly string[] }
export type RoomSize = { readonly adults: number; readonly children: number; readonly cot: boolean; readonly wheelchair: boolean; readonly pets: readonly string[] }

/** Whether the party sleeps here: a child may have an adult's bed, never the other way round. */
export const roomFits = (room: RoomSize, party: Party): boolean =>
  party.adults <= room.adults && party.adults + party.children <= room.adults + room.children && party.pets.every(pet => room.pets.includes(pet))

/** What a shelter wrote or pressed: an answer to one room, or null when it is none. */
export type TextAnswer = { readonly yes: boolean; readonly room: string; readonly reason: RefusalReason | null }

const yesWords = new Set(['YES', 'Y', 'OUI', 'O'])
const noWords = new Set(['NO', 'N', 'NON'])
const reasonWords: readonly (readonly [RefusalReason, RegExp])[] = [
  ['full', /\b(FULL|TAKEN|COMPLET|PLEIN|PRISE?)\b/],
  ['staff', /\b(STAFF|ALONE|PERSONNEL|SEULE?)\b/],
  ['animals', /\b(DOGS?|CATS?|PETS?|ANIMALS?|CHIENS?|CHATS?|ANIMAUX)\b/],
  ['safety', /\b(SAFETY|UNSAFE|SECURITE|DANGER)\b/],
  ['cannot-meet-need', /\b(NEEDS?|BESOINS?|MEDICAL|CARE|SOINS)\b/],
]

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()

/** `YES 4`, `oui 4`, `NO 4 full`, `non ch. 4 complet`. Only a known word of reason is kept; what else was typed is not. */
export const readTextAnswer = (text: string): TextAnswer | null => {
  const words = bare(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const [first, ...rest] = words
  if (first === undefined || !(yesWords.has(first) || noWords.has(first))) return null
  const at = rest.findIndex(word => /^\d{1,4}[A-Z]?$/.test(word))
  const room = rest[at]
  if (room === undefined || at > 1) return null
  const yes = yesWords.has(first)
  const said = rest.slice(at + 1).join(' ')
  return { yes, room, reason: yes ? null : (reasonWords.find(([, words]) => words.test(said))?.[0] ?? 'other') }
}

/** Keys of a telephone: `1*4#` is yes to room 4, `2*4#` is no; a third part, 1 to 6, is the reason. */
export const readKeys = (keys: string): TextAnswer | null => {
  const parts = /^([12])\*(\d{1,4})(?:\*([1-6]))?#?$/.exec(keys.trim())
  if (!parts) return null
  const yes = parts[1] === '1'
  return { yes, room: parts[2]!, reason: yes ? null : (refusalReasons[Number(parts[3] ?? 6) - 1] ?? 'other') }
}

/** All that a waiting hold says outside the application: a room and how to answer. Nothing of anyone. */
export const waitingText = (label: string): Said => ({
  en: `A hold waits: room ${label}. Answer YES ${label} or NO ${label}.`,
  fr: `Une retenue attend\u00a0: chambre ${label}. Répondez OUI ${label} ou NON ${label}.`,
})

/** Digits alone, with the country's 1 where it was left out. */
export const plainNumber = (typed: string): string => {
  const digits = typed.replace(/\D/g, '')
  return digits.length === 10 ? `1${digits}` : digits
}
