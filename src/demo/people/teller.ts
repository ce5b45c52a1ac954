import type { Chapter } from '../country.ts'
import { Book, type NewKeys } from './book.ts'
import { type Land, personOf } from './person.ts'
import type { Packed } from './rows.ts'

export type Batch = { readonly rows: readonly Packed[]; readonly keys: NewKeys; readonly people: number }
export type Told = { readonly land: Land; readonly searchRoot: Buffer; readonly now: number; readonly worlds: readonly unknown[] }

const batchPeople = 4_000

/** Every person, told by each slice in turn, a batch at a time. */
export const tellAll = function* ({ land, searchRoot, now, worlds }: Told, chapters: readonly Chapter[]): Generator<Batch> {
  const book = new Book(searchRoot, now)
  for (let first = 0; first < land.people; first += batchPeople) {
    const next = Math.min(land.people, first + batchPeople)
    for (let i = first; i < next; i++) {
      const person = personOf(land, i)
      chapters.forEach((chapter, c) => chapter.tell(person, book, worlds[c]))
    }
    yield { ...book.take(), people: next - first }
  }
}
