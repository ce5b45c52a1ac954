import { allOf, andNot, type Bits, noneOf, set } from './bits.ts'
import type { DirectoryIndex } from './directory-index.ts'
import type { RoomsOf } from '../beds/public.ts'

const petBits: Readonly<Record<string, number>> = { dog: 1, cat: 2, other: 4 }
export const petMask = (pets: readonly string[]): number => pets.reduce((mask, pet) => mask | (petBits[pet] ?? 8), 0)

/** Free rooms as columns, and which services' counts are known; built anew for each search from what is free now. */
export type Capacity = {
  readonly known: Bits
  readonly service: Int32Array
  readonly adults: Uint8Array
  readonly children: Uint8Array
  readonly pets: Uint8Array
  readonly wheelchair: Uint8Array
  /** Places given in the last 30 days, by service number. */
  readonly taken: Uint16Array
  readonly rooms: ReadonlyMap<string, RoomsOf>
}

/** O(services that count rooms + free rooms). */
export const capacityOf = (index: DirectoryIndex, rooms: ReadonlyMap<string, RoomsOf>): Capacity => {
  const known = noneOf(index.n)
  const taken = new Uint16Array(index.n)
  const free = [...rooms.values()].flatMap(r => {
    const i = index.numberOf.get(r.service)
    if (i === undefined) return []
    taken[i] = Math.min(r.takenOfLate, 65_535)
    if (!r.known) return []
    set(known, i)
    return r.free.map(room => ({ i, room }))
  })
  return {
    known, taken, rooms,
    service: Int32Array.from(free, f => f.i),
    adults: Uint8Array.from(free, f => f.room.adults),
    children: Uint8Array.from(free, f => f.room.children),
    pets: Uint8Array.from(free, f => petMask(f.room.pets)),
    wheelchair: Uint8Array.from(free, f => Number(f.room.wheelchair)),
  }
}

export type RoomAsked = { readonly adults: number; readonly children: number; readonly pets: number; readonly wheelchair: boolean }

/** Services with a free room for the party, and those whose count is not known. */
export const roomFor = (index: DirectoryIndex, c: Capacity, asked: RoomAsked): { met: Bits; unknown: Bits } => {
  const met = noneOf(index.n)
  for (let r = 0; r < c.service.length; r++) {
    const fits = asked.adults <= c.adults[r]! && asked.adults + asked.children <= c.adults[r]! + c.children[r]! && (asked.pets & ~c.pets[r]!) === 0 && (!asked.wheelchair || c.wheelchair[r] === 1)
    if (fits) set(met, c.service[r]!)
  }
  return { met, unknown: andNot(allOf(index.n), c.known) }
}
