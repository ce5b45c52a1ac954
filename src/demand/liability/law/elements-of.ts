import type { PlainDate } from '../../../algorithms/calendars/day.ts'
import type { Said } from '../../../algorithms/facts/sourced.ts'
import { covers } from '../../../algorithms/calendars/day.ts'
import { findProvision } from '../../../law/library.ts'
import { readAgainst, type Answer } from '../../../law/provision.ts'
import type { RowId } from '../../../law/facts/liability.ts'
import type { Facts } from '../../../law/liability/facts.ts'

/** Which provision of the library asks the questions of a row of the table of roles; none where the library holds no elements. */
const provisionOf: Partial<Record<RowId, string>> = {
  L01: 'cc-286.1-1', L02: 'cc-286.1-2', L03: 'cc-7-4.1', L10: 'cc-286.2-1', L11: 'cc-286.2-2', L16: 'cc-286.2-1', L17: 'cc-286.3', L18: 'cc-286.3', L19: 'cc-286.4', L20: 'cc-170',
  L22: 'cc-279.01', L23: 'cc-279.011', L25: 'cc-279.02', L26: 'cc-279.03', L29: 'cc-7-4.11',
}
export type ElementRead = { readonly key: string; readonly asks: Said; readonly answer: Answer }
export type ElementsRead = { readonly since: PlainDate | null; readonly elements: readonly ElementRead[] }

const yesNo = (value: boolean | undefined): Answer => (value === undefined ? 'not-known' : value ? 'yes' : 'no')

const answersOf = (facts: Facts): Readonly<Record<string, Answer>> => {
  const under18 = yesNo(facts.sellerAge === undefined ? undefined : facts.sellerAge < 18)
  const trafficking = facts.act === 'recruit' || facts.act === 'transport' || facts.act === 'harbour' || facts.act === 'exploit'
  const exploiting = yesNo(facts.exploitation ?? (facts.act === 'exploit' ? true : undefined))
  return {
    service: facts.act === 'obtain' || facts.act === 'communicate' ? 'yes' : 'not-known', under18, ownServices: yesNo(facts.ownServices),
    benefit: facts.act === 'benefit' || facts.act === 'benefit-from-trafficking' ? 'yes' : 'not-known', knowledge: yesNo(facts.knew),
    exception: facts.relationship === undefined ? 'not-known' : 'no', advertises: facts.act === 'advertise' ? 'yes' : 'not-known',
    act: trafficking || facts.act === 'procure' || facts.act === 'withhold-documents' ? 'yes' : 'not-known', purpose: facts.forPurchase === undefined ? exploiting : yesNo(facts.forPurchase),
    status: facts.status === undefined ? 'not-known' : facts.status === 'neither' ? 'no' : 'yes', outside: yesNo(facts.inCanada === undefined ? undefined : !facts.inCanada),
    parent: yesNo(facts.role === 'parent-or-guardian'), procures: facts.act === 'procure' ? 'yes' : 'not-known', listed: under18,
  }
}

/** What a count must still be asked: each element of the provision, as the text stood that day, with what the facts answer. */
export const elementsOf = (row: RowId, facts: Facts): ElementsRead => {
  const found = findProvision(provisionOf[row] ?? '')
  if (!found) return { since: null, elements: [] }
  const answers = answersOf(facts)
  const reading = readAgainst(found, answers, facts.on)
  if (reading.state === 'no-text-for-that-day') return { since: null, elements: [] }
  return {
    since: found.inForce.find(span => covers(span, facts.on))?.from ?? null,
    elements: Object.entries(found.elements).map(([key, element]) => ({ key, asks: element.asks, answer: answers[key] ?? 'not-known' })),
  }
}
