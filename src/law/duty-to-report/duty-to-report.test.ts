import { expect, test } from 'vitest'
import { dutyRows, jurisdictions } from '../facts/duty-to-report.ts'
import { canReach, dutyToReport, findJurisdiction } from './duty-to-report.ts'

test('thirteen places: ten from secondary sources, three from memory, none from the act', () => {
  const by = (confidence: string) => dutyRows.filter(row => row.confidence === confidence).map(row => row.jurisdiction)
  expect(by('secondary')).toHaveLength(10)
  expect(by('unverified')).toEqual(['YT', 'NT', 'NU'])
  expect(by('official')).toEqual([])
})
test.each(jurisdictions)('%s: the sentence before the question gives section, worth of the source and the agency’s own check, in both languages', place => {
  const duty = dutyToReport(place)
  expect(duty.before.en).toContain(duty.cite.en)
  expect(duty.before.fr).toContain(duty.cite.fr)
  expect(duty.before.en).toMatch(/secondary source|not verified/)
  expect(duty.before.fr).toMatch(/source secondaire|non vérifié/)
  expect(duty.before.en).toContain('The agency confirms its own text at set-up.')
  expect(duty.before.fr).toContain('L’organisme confirme son propre texte à l’installation.')
  expect(duty.dueOn).toBeNull()
})
test('Manitoba is under 18, forthwith, to an agency (s. 18)', () => expect(dutyToReport('MB')).toMatchObject({ below: 18, when: { en: 'forthwith', fr: 'sans délai' }, cite: { en: expect.stringContaining('18') } }))
test('New Brunswick and Prince Edward Island say that their sections were not read', () => {
  expect(dutyToReport('NB').cite.en).toContain('not read')
  expect(dutyToReport('PE').cite.en).toContain('not read')
})
test('Ontario s. 125: at 15 the duty reaches; at 16 it turns on the act; at 19 it does not', () => {
  const on = dutyToReport('ON')
  expect([canReach(on, 15), canReach(on, 16), canReach(on, 19)]).toEqual(['yes', 'not-known', 'no'])
})
test('a place is found by its code alone', () => {
  expect(findJurisdiction('ca-mb')).toBe('MB')
  expect(findJurisdiction('CA')).toBeNull()
})
