import type { Birth } from './birth.ts'

/** Finds the births of a list that may be reconciled with one asked about, without reading the list. */
export type BirthIndex = {
  /**
   * Positions, each once: at least all whose birth is unknown or does not contradict. Null when that is no help: the birth
   * asked about is unknown or out of range, or too many of the list are unknown.
   */
  readonly reconcilable: (asked: Birth | null) => readonly number[] | null
}

const firstYear = 1850
const years = 300
/** Unknown births above which they are not listed for every look-up. */
const mostUnknown = 2_000
const slots = years * 416
const asNumber = (day: string): number => Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8))
/** year · 416 + month · 32 + day; -1 for what is no day of these years. */
const slotOf = (day: number): number => {
  const year = Math.floor(day / 10_000) - firstYear
  const month = Math.floor(day / 100) % 100
  return year < 0 || year >= years || month > 12 || day % 100 > 31 ? -1 : year * 416 + month * 32 + (day % 100)
}

/** Positions by slot, packed: those of slot s stand between starts[s] and starts[s + 1]. */
type Table = { readonly starts: Int32Array; readonly items: Int32Array }
const pack = (size: number, pairs: readonly (readonly [slot: number, at: number])[]): Table => {
  const starts = new Int32Array(size + 1)
  for (const [slot] of pairs) starts[slot + 1]!++
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  const items = new Int32Array(pairs.length)
  for (const [slot, at] of pairs) items[next[slot]!++] = at
  return { starts, items }
}

/** The slots of the day, of the day with day and month swapped, and of every day one digit away. */
const nearSlots = (day: number): number[] => {
  const out = [slotOf(day), slotOf(day - (day % 10_000) + (day % 100) * 100 + (Math.floor(day / 100) % 100))]
  for (let place = 1; place <= 10_000_000; place *= 10) {
    const without = day - (Math.floor(day / place) % 10) * place
    for (let digit = 0; digit < 10; digit++) {
      const near = without + digit * place
      if (near !== day) out.push(slotOf(near))
    }
  }
  return out.filter(slot => slot >= 0)
}

/** O(list) to make; a look-up costs about 60 slots and what they hold. */
export const indexBirths = (births: readonly (Birth | null)[]): BirthIndex => {
  const days: [number, number][] = []
  const wholeYears: [number, number][] = []
  const partialYears: [number, number][] = []
  const always: number[] = []
  births.forEach((birth, at) => {
    if (!birth || birth.year < firstYear || birth.year >= firstYear + years) { always.push(at); return }
    for (const day of birth.days) days.push([slotOf(asNumber(day)), at])
    wholeYears.push([birth.year - firstYear, at])
    if (birth.days.length === 0 || birth.placeholder) partialYears.push([birth.year - firstYear, at])
  })
  const byDay = pack(slots, days)
  const byYear = pack(years, wholeYears)
  const byPartialYear = pack(years, partialYears)
  const stamps = new Int32Array(births.length)
  let stamp = 0
  return {
    reconcilable: asked => {
      if (!asked || asked.year <= firstYear || asked.year >= firstYear + years - 1 || always.length > mostUnknown) return null
      stamp++
      const out = always.slice()
      const take = ({ starts, items }: Table, slot: number) => {
        for (let i = starts[slot]!; i < starts[slot + 1]!; i++) {
          const at = items[i]!
          if (stamps[at] === stamp) continue
          stamps[at] = stamp
          out.push(at)
        }
      }
      const table = asked.days.length > 0 && !asked.placeholder ? byPartialYear : byYear
      for (let year = asked.year - firstYear - 1; year <= asked.year - firstYear + 1; year++) take(table, year)
      for (const day of asked.days) for (const slot of nearSlots(asNumber(day))) take(byDay, slot)
      return out
    },
  }
}
