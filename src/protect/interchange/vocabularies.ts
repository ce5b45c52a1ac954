import { horizons, needCodes, petKinds } from '../cases/case.ts'
import { en } from '../cases/screen/case/en.ts'
import { fr } from '../cases/screen/case/fr.ts'
import { provinces } from '../../platform/places/provinces.ts'
import { fold } from '../../platform/imports/fold.ts'
import { isRead, oneOf, type Reader, type Word } from '../../platform/imports/read-cell.ts'

const caseWord = (key: string): string[] => [en, fr].flatMap(words => (key in words ? [String((words as Readonly<Record<string, unknown>>)[key])] : []))

export const petWords: readonly Word<(typeof petKinds)[number]>[] = [{ value: 'dog', also: ['chien', 'dogs', 'chiens'] }, { value: 'cat', also: ['chat', 'cats', 'chats'] }, { value: 'other', also: ['autre', 'autres'] }]
export const provinceWords = provinces.map(p => ({ value: p.code as string, also: [p.name.en, p.name.fr, ...p.also] }))

/** The four values of the standard's case status (HTCDS 2.0, cas_Status), and ours; closed by referral is closed. */
export const stateWords: readonly Word<'open' | 'paused' | 'closed'>[] = [
  { value: 'open', also: ['Active', 'Actif', 'Ouvert', 'In progress', 'En cours'] },
  { value: 'paused', also: ['FollowUp', 'Follow up', 'Suivi', 'En pause', 'On hold'] },
  { value: 'closed', also: ['ClosedReferred', 'Closed referred', 'Fermé', 'Fermé et dirigé'] },
]
export const statusOf: Readonly<Record<string, string>> = { open: 'Active', paused: 'FollowUp', closed: 'Closed' }
export const channelWords: readonly Word<'none' | 'text' | 'call' | 'through someone' | 'in person'>[] = [
  { value: 'none', also: ['aucun', 'no contact', 'pas de contact'] }, { value: 'text', also: ['texto', 'sms', 'message'] }, { value: 'call', also: ['appel', 'phone', 'téléphone'] },
  { value: 'through someone', also: ['par quelqu’un', 'par une personne'] }, { value: 'in person', also: ['en personne'] },
]
export const hourWords: readonly Word<'any' | 'day' | 'before 18' | 'evening'>[] = [
  { value: 'any', also: ['any time', 'en tout temps', 'n’importe quand'] }, { value: 'day', also: ['jour', 'le jour', 'daytime'] }, { value: 'before 18', also: ['avant 18', 'avant 18 h', 'before 18:00'] }, { value: 'evening', also: ['soir', 'le soir', 'evenings'] },
]

export type SaidNeed = { readonly need: (typeof needCodes)[number]; readonly horizon: (typeof horizons)[number] }
const withoutArticle = (word: string): string => word.replace(/^(?:de )?l’|^(?:an?|the|de la|des|du|une?|les?|la)\s+/i, '')
const needOf = oneOf(needCodes.map(value => ({ value, also: caseWord(`need_${value}`).flatMap(word => [word, withoutArticle(word)]) })))
const horizonOf = oneOf(horizons.map(value => ({ value, also: caseWord(value) })))
// A list that says nothing of when is a list of what goes on.
const plainHorizon = 'weeks'

/** `safe-place (tonight); food`: needs of the list in her order, each with its time where it is said. */
export const needs: Reader<readonly SaidNeed[]> = (cell, how) => {
  const said: SaidNeed[] = []
  for (const part of cell.split(/[;,|]/).filter(p => p.trim() !== '')) {
    const [, name = part, when] = /^(.*?)(?:\(([^()]*)\))?\s*$/s.exec(part) ?? []
    const need = needOf(name, how)
    const horizon = when === undefined ? { value: plainHorizon } as const : horizonOf(when, how)
    if (!isRead(need)) return need
    if (!isRead(horizon)) return horizon
    said.push({ need: need.value, horizon: horizon.value })
  }
  return { value: said }
}
export const needCell = (said: readonly SaidNeed[]): string => said.map(({ need, horizon }) => `${need} (${horizon})`).join('; ')

const twoLetters = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((a, _, all) => all.map(b => a + b))
// Spoken here, of three letters in the list of languages.
const threeLetters = ['moh', 'mic', 'den', 'chp', 'dgr', 'hai', 'tli', 'atj', 'moe', 'alq', 'bla', 'sto', 'ase', 'fcs', 'prs', 'cmn', 'yue', 'fil', 'hmn']
// Names that people write and the list of languages does not give.
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  cr: ['cri', 'nehiyawewin'], oj: ['ojibway', 'ojibwe', 'anishinaabemowin'], iu: ['inuit', 'inuktut'], mic: ['mi kmaq', 'micmac', 'mikmaw'], moe: ['innu', 'innu aimun'], tl: ['tagalog'], zh: ['mandarin'], yue: ['cantonese', 'cantonais'],
  prs: ['dari'], fa: ['farsi', 'persian', 'persan'], pa: ['punjabi', 'panjabi', 'pendjabi'], ase: ['asl'], fcs: ['lsq', 'langue des signes québécoise'],
}
let names: ReadonlyMap<string, string> | null = null
const namesOfLanguages = (): ReadonlyMap<string, string> => {
  const told = ['en', 'fr'].map(language => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }))
  const listed = [...twoLetters, ...threeLetters].flatMap(code => told.flatMap(names => names.of(code) ?? []).map(name => [fold(name), code] as const))
  const called = Object.entries(alsoCalled).flatMap(([code, words]) => words.map(word => [fold(word), code] as const))
  // Of two codes of one language the one first in the alphabet.
  return new Map([...listed.toReversed(), ...called])
}
const known = (code: string): boolean => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined

/** A code of two or three letters as it stands (ISO 639, as the standard asks), or the name of the language in English or French. */
export const language: Reader<string> = cell => {
  const told = fold(cell)
  if (/^[a-z]{2,3}$/.test(told) && known(told)) return { value: told }
  const code = (names ??= namesOfLanguages()).get(told)
  return code === undefined ? { reason: 'unknown-word' } : { value: code }
}
