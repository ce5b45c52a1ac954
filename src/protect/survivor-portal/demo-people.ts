import { randomBytes } from 'node:crypto'
import { chapter, type CountryGiven } from '../../demo/country.ts'
import type { Book } from '../../demo/people/book.ts'
import { chance, drawnId } from '../../demo/people/ids.ts'
import { dayMs } from '../../demo/people/plan.ts'
import type { Person } from '../../demo/people/person.ts'
import { at, dayOf, table } from '../../demo/people/rows.ts'
import { hashSecret } from '../../platform/accounts/password.ts'
import { maskOf } from '../../platform/access/kind.ts'
import { wordsFor } from '../cases/demo.ts'
import { caseKind } from '../cases/kinds.ts'
import { abouts, worryCodes } from './corrections.ts'
import { answers } from './worry.ts'

const grantee = table('access.grantee', 'id', 'kind')
const account = table('accounts.person', 'id', 'number_hash', 'words_hash', 'language', 'opened_on')
const correction = table('protect.correction', 'record_id', 'id', 'about', 'body', 'at', 'by')
const worry = table('protect.worry', 'id', 'record_id', 'about', 'at', 'seen_at', 'answer', 'answered_at')

type World = { readonly now: number; readonly words: string; readonly purpose: number }
const hers = maskOf(caseKind, ['summary', 'identity', 'contact', 'needs', 'health', 'immigration', 'legal', 'safety', 'documents', 'messages', 'affiliation', 'story', 'dependants', 'alerts'])

const tellPage = (p: Person, book: Book, world: World): void => {
  const rng = p.draws('page')
  if (!chance(rng, 0.14) || p.last - p.opened < dayMs) return
  const [id, basis, opened] = [drawnId(rng), drawnId(rng), p.opened + Math.floor(rng.next() * 0.5 * (p.last - p.opened))]
  book.put(grantee, id, 'person')
  // A number and words that nobody holds: this page is there, and no one signs in to it.
  book.put(account, id, randomBytes(32), world.words, p.language === 'fr' ? 'fr' : 'en', dayOf(opened))
  book.basis({ id: basis, kind: 'own', record: p.record, sections: hers, rights: 1, purpose: world.purpose, until: null, by: null, made: opened, ended: null, because: null })
  book.grant({ record: p.record, of: 'case', grantee: id, sections: hers, rights: 1, purpose: world.purpose, basis, from: opened, to: null, revoked: null, by: null, activity: p.last })
  const later = () => opened + Math.floor(rng.next() * (p.last - opened))
  if (chance(rng, 0.2)) book.put(correction, p.record, drawnId(rng), rng.pick(abouts), book.sealed(p.record, 'protect.correction.body', rng.pick(wordsFor(p).corrections)), at(later()), id)
  if (!chance(rng, 0.16)) return
  const worried = later()
  const answered = world.now - worried > 12 * dayMs
  book.put(worry, drawnId(rng), p.record, rng.pick(worryCodes), at(worried), answered ? at(worried + dayMs) : null, answered ? rng.pick(answers) : null, answered ? at(worried + 9 * dayMs) : null)
}

const readWorld = async ({ client, keys, today }: CountryGiven): Promise<World> => {
  const { rows } = await client.query<{ id: number }>("select id from access.purpose_code where name = 'own'")
  return { now: Date.parse(`${today}T00:00:00Z`), words: await hashSecret(keys, randomBytes(32).toString('base64url')), purpose: rows[0]!.id }
}

/** Her own pages, what some of them corrected, and what worries them: answered, or still open for the oversight agency. */
export const people = chapter({ world: readWorld, tell: tellPage })
