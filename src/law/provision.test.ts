import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { day } from '../algorithms/calendars/day.ts'
import { attorneyGeneralOfCanadaConsent } from './criminal-code/attorney-general-of-canada-consent.ts'
import { benefitExceptions } from './criminal-code/benefit-exceptions.ts'
import { childOffencesAbroad } from './criminal-code/child-offences-abroad.ts'
import { communicationNearSchools } from './criminal-code/communication-near-schools.ts'
import { obtainingServices } from './criminal-code/obtaining-services.ts'
import { recordsWaiver } from './criminal-code/records-waiver.ts'
import { traffickingInPersons } from './criminal-code/trafficking-in-persons.ts'
import { provisions } from './library.ts'
import { standsOn, readAgainst, type Provision } from './provision.ts'

const now = day('2026-06-01')
const folders = ['criminal-code', 'immigration', 'sex-offender-registry'] as const
const isProvision = (value: unknown): value is Provision => typeof value === 'object' && value !== null && 'elements' in value && 'inForce' in value
const all = (await Promise.all(folders.map(async folder => {
  const files = (await readdir(join(import.meta.dirname, folder))).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'records-route.ts')
  return Promise.all(files.map(async file => ({ file, held: Object.values((await import(join(import.meta.dirname, folder, file))) as Record<string, unknown>).filter(isProvision) })))
}))).flat()

test('one provision a file, all of them in the library, and no two of one id', () => {
  expect(all.filter(({ held }) => held.length !== 1)).toEqual([])
  expect(all.map(({ held }) => held[0]!.id).sort()).toEqual(provisions.map(p => p.id).sort())
  expect(new Set(all.map(({ held }) => held[0]!.id)).size).toBe(all.length)
})
test.each(all)('$file: dated, cited, read, and asked in both languages', ({ held }) => {
  const [p] = held
  expect(p!.inForce.length).toBeGreaterThan(0)
  expect(p!.cite.en).not.toBe('')
  expect(p!.cite.fr).not.toBe('')
  for (const { asks } of Object.values(p!.elements)) {
    expect(asks.en.endsWith('?') && asks.fr.endsWith('?')).toBe(true)
    expect(/ \?|[^\u00a0] :/.test(asks.fr)).toBe(false)
  }
  expect(p!.inForce.every((span, i) => i === 0 || p!.inForce[i - 1]!.to! < span.from)).toBe(true)
})

describe('elements are answered yes, no or not known', () => {
  test('286.1(1): all yes and not own services', () => {
    expect(readAgainst(obtainingServices, { consideration: 'yes', service: 'yes', ownServices: 'no' }, now).state).toBe('all-answered-yes')
    expect(readAgainst(obtainingServices, { consideration: 'yes', service: 'yes', ownServices: 'yes' }, now)).toMatchObject({ state: 'one-answered-no', against: ['ownServices'] })
  })
  test('286.1(1): what is not asked stays open', () => expect(readAgainst(obtainingServices, { consideration: 'yes' }, now)).toMatchObject({ state: 'not-known', open: ['service', 'ownServices'] }))
  test('286.1(1): on 2014-12-05 there is no text', () => {
    expect(readAgainst(obtainingServices, { consideration: 'yes', service: 'yes', ownServices: 'no' }, day('2014-12-05')).state).toBe('no-text-for-that-day')
    expect(standsOn(obtainingServices, day('2014-12-06'))).toBe(true)
  })
  test('286.2(4): a circumstance of (5) takes it away', () => {
    expect(readAgainst(benefitExceptions, { within: 'yes', lost: 'no' }, now).state).toBe('all-answered-yes')
    expect(readAgainst(benefitExceptions, { within: 'yes', lost: 'yes' }, now).against).toEqual(['lost'])
  })
  test('279.01(1): an act without the purpose', () => {
    expect(readAgainst(traffickingInPersons, { act: 'yes', purpose: 'yes' }, now).state).toBe('all-answered-yes')
    expect(readAgainst(traffickingInPersons, { act: 'yes', purpose: 'no' }, now).against).toEqual(['purpose'])
  })
  test('278.2(2): consent given to a service is not a waiver', () => {
    expect(readAgainst(recordsWaiver, { prosecutorHolds: 'yes', express: 'yes' }, now).state).toBe('all-answered-yes')
    expect(readAgainst(recordsWaiver, { prosecutorHolds: 'no', express: 'yes' }, now).against).toEqual(['prosecutorHolds'])
  })
  test('7(4.1): a missing basis of nationality stays open', () => expect(readAgainst(childOffencesAbroad, { outside: 'yes', listed: 'yes', consent: 'yes' }, now).open).toEqual(['status']))
  test('7(7): a citizen is outside it', () => expect(readAgainst(attorneyGeneralOfCanadaConsent, { citizen: 'yes', within: 'yes' }, now).against).toEqual(['citizen']))
  test('213(1.1): a private place does not fit', () => expect(readAgainst(communicationNearSchools, { communicates: 'yes', place: 'no' }, now).state).toBe('one-answered-no'))
})
