import { chapter } from '../../demo/country.ts'
import type { Book } from '../../demo/people/book.ts'
import { chance, drawnId } from '../../demo/people/ids.ts'
import type { Person } from '../../demo/people/person.ts'
import { dayMs } from '../../demo/people/plan.ts'
import { at, dayOf, table } from '../../demo/people/rows.ts'
import { caseKind } from '../cases/kinds.ts'

const note = table('protect.note', 'record_id', 'id', 'section', 'kind', 'with_role', 'how', 'reached', 'on_day', 'by', 'at')
const ways = ['call', 'text', 'in person'] as const

/** When someone last reached her: lately, for nearly everyone with an open file; a few wait for a call. */
const lastContact = (p: Person, now: number): number | null => {
  const rng = p.draws('contact')
  if (p.closed !== null) return p.closed - Math.floor(rng.next() * Math.min(6 * dayMs, p.closed - p.opened))
  const days = chance(rng, 0.94) ? rng.below(12) : 15 + rng.below(20)
  const when = now - days * dayMs - Math.floor(rng.next() * 8 * 3_600_000)
  return when > p.opened ? when : null
}

const tellContact = (p: Person, book: Book, now: number): void => {
  const when = lastContact(p, now)
  if (when === null) return
  const rng = p.draws('contact way')
  book.put(note, p.record, drawnId(rng), caseKind.sections.needs, 'contact', 'she', rng.pick(ways), true, dayOf(when), p.lead, at(when))
}

/** The last contact with each person of the country, without a word of what was said. */
export const people = chapter({ world: async ({ today }) => Date.parse(`${today}T00:00:00Z`), tell: tellContact })
