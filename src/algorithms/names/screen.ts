import { birthsContradict, meetBirths, readBirth } from './birth.ts'
import { comparePeople, matchThreshold, nameScore, readName, withCircumstances, type Person, type Reason } from './compare.ts'
import { meetCountries } from './country.ts'
import { indexNames } from './name-index.ts'
import type { Name } from './name.ts'
import { partKeeper } from './part.ts'
import { statusOf, type Status } from './status.ts'

export type Listed = { readonly id: string; readonly names: readonly string[]; readonly birth: string; readonly country: string }
export type Asked = { readonly id: string; readonly name: string; readonly birth: string; readonly country: string }
export type Hit = { readonly nameId: string; readonly listedId: string; readonly listedName: string; readonly score: number; readonly status: Status; readonly reasons: readonly Reason[] }
export type Register = {
  /** Hits of one person asked about, best first, at most one per entry; none below the threshold. */
  readonly screen: (asked: Asked) => Hit[]
  /** The same by scoring every name of the register: slow, and what the index is measured against. */
  readonly screenAll: (asked: Asked) => Hit[]
  readonly entries: number
}

const script = (text: string): string => (/^[\p{Script=Latin}\P{L}]*$/u.test(text) ? 'latin' : 'other')

/**
 * A register ready to be asked. in: entries (n) with all their names; out: a look-up that finds every entry whose score
 * reaches the threshold without scoring the others. Building O(letters); a look-up O(candidates). Deterministic.
 */
export const openRegister = (entries: readonly Listed[]): Register => {
  const make = partKeeper()
  const owners: number[] = []
  const names: Name[] = []
  entries.forEach((entry, at) => entry.names.forEach(text => {
    const name = readName(text, 'person', make)
    if (name.parts.length === 0) return
    owners.push(at)
    names.push(name)
  }))
  const index = indexNames(names)
  const births = entries.map(entry => readBirth(entry.birth))

  const weigh = (asked: Asked, name: Name, among: Iterable<number>): Hit[] => {
    const person: Person = { name, birth: readBirth(asked.birth), country: asked.country }
    const listed = (at: number): Person => ({ name: names[at]!, birth: births[owners[at]!]!, country: entries[owners[at]!]!.country })
    const best = new Map<number, { at: number; score: number }>()
    for (const at of among) {
      if (birthsContradict(person.birth, births[owners[at]!]!)) continue
      const near = nameScore(name, names[at]!)
      if (near < matchThreshold) continue
      const other = listed(at)
      const score = withCircumstances(near, meetBirths(person.birth, other.birth), meetCountries(person.country, other.country))
      if (score < matchThreshold) continue
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
  const read = (asked: Asked) => readName(asked.name, 'person', make)
  return {
    screen: asked => { const name = read(asked); return weigh(asked, name, index.candidates(name)) },
    screenAll: asked => weigh(asked, read(asked), all),
    entries: entries.length,
  }
}
