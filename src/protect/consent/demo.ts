import { chapter, country } from '../../demo/country.ts'
import type { Book } from '../../demo/people/book.ts'
import type { ConsentPlan } from '../../demo/people/plan.ts'
import type { Person } from '../../demo/people/person.ts'
import { at, atOrNull, table } from '../../demo/people/rows.ts'
import { maskOf } from '../../platform/access/kind.ts'
import { partsOf, support } from '../cases/demo.ts'
import { caseKind } from '../cases/kinds.ts'

const consent = table('protect.consent', 'id', 'record_id', 'grantee_id', 'language', 'explained_by', 'how', 'capacity', 'given_at', 'withdrawn_at', 'withdrawn_by')

export const maskFor = (c: ConsentPlan): number => maskOf(caseKind, c.sections)
// Needs may be written in by a helper she shares them with; the rest is read.
export const rightsOf = (c: ConsentPlan): number => (c.direct ? 1 : 3)

const tellConsent = (p: Person, c: ConsentPlan, book: Book): void => {
  const sections = maskFor(c)
  book.basis({ id: c.id, kind: 'consent', record: p.record, sections, rights: rightsOf(c), purpose: support, until: c.until, by: p.lead, made: c.given, ended: c.withdrawn, because: c.withdrawn === null ? null : 'taken back' })
  book.put(consent, c.id, p.record, c.to.team, p.language, p.lead, c.how, 'adult', at(c.given), atOrNull(c.withdrawn), c.withdrawn === null ? null : p.lead)
  if (!c.direct) return
  const live = book.grant({ record: p.record, of: 'case', grantee: c.to.team, sections, rights: 1, purpose: support, basis: c.id, from: c.given, to: c.until, revoked: c.withdrawn, by: p.lead, activity: p.last })
  if (live && c.sections.includes('identity')) book.post(c.to.team, support, p.record, p.last, partsOf(p))
}

/** What people said yes to: lasting, ending soon, over, and taken back. */
export const demo = country(['protect/cases'], async () => {}, chapter({ world: async () => null, tell: (p, book) => p.consents.forEach(c => tellConsent(p, c, book)) }))
