import { indexBirths } from './birth-index.ts'
import { meetBirths, packBirths, readBirth, reconcilableWith, type Birth } from './birth.ts'
import { comparePeople, matchThreshold, nameScore, nearThreshold, readName, withCircumstances, type Person, type Reason } from './compare.ts'
import { meetCountries } from './country.ts'
import { indexNames } from './name-index.ts'
import { keepingWorkshop, type Name } from './name.ts'
import { statusOf, type Status } from './status.ts'

export type Listed = { readonly id: string; readonly names: readonly string[]; readonly birth: string; readonly country: string }
export type Asked = { readonly id: string; readonly name: string; readonly birth: string; readonly country: string }
export type Hit = { readonly nameId: string; readonly listedId: string; readonly listedName: string; readonly score: number; readonly status: Status; readonly reasons: readonly Reason[] }
export type Register = {
  /** Hits of one person asked about, best first, at most one per entry: at the threshold, or near with the same full birth date. */
  readonly screen: (asked: Asked) => Hit[]
  /** The same by scoring every name of the register: slow, and what the index is measured against. */
  readonly screenAll: (asked: Asked) => Hit[]
  readonly entries: number
}

const dayNumber = (birth: Birth | null): number => Number(birth?.days[0]?.replaceAll('-', '') ?? 0)
const script = (text: string): string => (/^[\p{Script=Latin}\P{L}]*$/u.test(text) ? 'latin' : 'other')

/**
 * A register ready to be asked. in: entries (n) with all their names; out: a look-up that finds every entry whose score
 * reaches the threshold without scoring the others. Building O(letters); a look-up O(candidates). Deterministic.
 */
export const openRegister = (entries: readonly Listed[]): Register => {
  const workshop = keepingWorkshop()
  const owners: number[] = []
  const names: Name[] = []
  const births = entries.map(entry => readBirth(entry.birth))
  const born = births.map(dayNumber)
  // People born on neighbouring days lie side by side, so a look-up by birth reads memory in a row.
  const byBirth = entries.map((_, at) => at).sort((x, y) => born[x]! - born[y]! || x - y)
  for (const at of byBirth) {
    for (const text of entries[at]!.names) {
      const name = readName(text, 'person', workshop)
      if (name.parts.length === 0) continue
      owners.push(at)
      names.push(name)
    }
  }
  const index = indexNames(names)
  const namesBirths = owners.map(owner => births[owner]!)
  const birthIndex = indexBirths(namesBirths)
  const packed = packBirths(namesBirths)

  const weigh = (asked: Asked, name: Name, among: readonly number[]): Hit[] => {
    if (among.length === 0) return []
    const person: Person = { name, birth: readBirth(asked.birth), country: asked.country }
    const listed = (at: number): Person => ({ name: names[at]!, birth: births[owners[at]!]!, country: entries[owners[at]!]!.country })
    const best = new Map<number, { at: number; score: number }>()
    for (const at of among) {
      const other = listed(at)
      const birth = meetBirths(person.birth, other.birth)
      const least = birth === 'agrees' ? nearThreshold : matchThreshold
      const near = nameScore(name, names[at]!, least)
      if (near < least) continue
      const score = withCircumstances(near, birth, meetCountries(person.country, other.country))
      if (birth !== 'agrees' && score < matchThreshold) continue
      const before = best.get(owners[at]!)
      // Of two names of one entry that score the same, the one in the script asked in is shown.
      const better = !before || score > before.score || (score === before.score && script(names[before.at]!.text) !== script(asked.name) && script(names[at]!.text) === script(asked.name))
      if (better) best.set(owners[at]!, { at, score })
    }
    return [...best.values()].sort((x, y) => y.score - x.score || owners[x.at]! - owners[y.at]!).map(({ at, score }) => {
      const comparison = comparePeople(person, listed(at))
      return { nameId: asked.id, listedId: entries[owners[at]!]!.id, listedName: names[at]!.text, score, status: statusOf(person, listed(at), comparison), reasons: comparison.parts }
    })
  }
  const all = names.map((_, at) => at)
  const read = (asked: Asked) => readName(asked.name, 'person', workshop)
  return {
    screen: asked => {
      const name = read(asked)
      const birth = readBirth(asked.birth)
      const days = new Set(birth?.days)
      const oneWordAt = days.size === 0 ? null : (at: number) => namesBirths[at]?.days.some(day => days.has(day)) === true
      return weigh(asked, name, index.candidates(name, { among: birthIndex.reconcilable(birth), may: reconcilableWith(birth, packed), oneWordAt }))
    },
    screenAll: asked => weigh(asked, read(asked), all),
    entries: entries.length,
  }
}
