import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRead } from '../../platform/imports/read-cell.ts'
import { readRows } from '../../platform/imports/read-rows.ts'
import { horizons, needCodes, petKinds } from '../cases/case.ts'
import { caseRowOf, changesOf, checkRow, type Held, namedAs } from './case-row.ts'
import { columns, rowCells } from './export-row.ts'
import { fieldNames, takes } from './fields.ts'
import { language, needs } from './vocabularies.ts'

const how = { order: null }
const read = (mapping: readonly string[], ...cells: string[]) => readRows(takes, { rows: [{ row: 2, cells }], mapping, ours: false, how }).map(checkRow)[0]!

test('parts of a legal name join in the order of the standard, whatever the order of the columns', () => {
  expect(caseRowOf(read(['tl_Number', 'prs_SecondName', 'prs_FirstName'], '1', 'Tremblay', 'Marie-Ève')).said).toEqual({ tl_LegalName: 'Marie-Ève Tremblay' })
})

test('a name of one word, in any script, is a name', () => {
  expect(['Sukarno', 'ᐱᑕ', "N'Diaye", 'علی\u200cرضا'].map(name => namedAs(caseRowOf(read(['tl_Number', 'tl_CallMe'], '1', name)).said))).toEqual(['Sukarno', 'ᐱᑕ', "N'Diaye", 'علی\u200cرضا'])
})

test('a row without any name names nobody, and a joined name that is too long is refused', () => {
  expect(namedAs(caseRowOf(read(['tl_Number'], '1')).said)).toBeNull()
  expect(read(['tl_Number', 'prs_FirstName', 'prs_MiddleName', 'prs_SecondName'], '1', 'a'.repeat(90), 'b'.repeat(90), 'c'.repeat(90)).faults).toEqual([{ field: 'tl_LegalName', reason: 'too-long' }])
})

test('a language is known by its code of two or three letters or its name in either language', () => {
  expect(['fr', 'fra', 'French', 'français', 'Cree', 'Cri', 'iku', 'Tagalog', 'Mohawk'].map(c => language(c, how))).toEqual(['fr', 'fra', 'fr', 'fr', 'cr', 'cr', 'iku', 'tl', 'moh'].map(value => ({ value })))
  expect(language('Klingonais', how)).toEqual({ reason: 'unknown-word' })
})

test('needs are read as words or codes, each with its time where it is said', () => {
  expect(needs('a safe place (tonight); Nourriture', how)).toEqual({ value: [{ need: 'safe-place', horizon: 'tonight' }, { need: 'food', horizon: 'weeks' }] })
  expect([needs('castle', how), needs('food (someday)', how)]).toEqual([{ reason: 'unknown-word' }, { reason: 'unknown-word' }])
})

const line = (most: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(s => s.trim() !== '' && s.length <= most && !/[\u0000-\u001f]/.test(s))
const held: fc.Arbitrary<Held> = fc.record({
  tl_CallMe: line(120), tl_LegalName: line(200), prs_Birthdate: fc.constantFrom('1994-03-12', '1990', 'about 30'), tl_Adults: fc.nat(40), tl_ChildrenWith: fc.nat(40), tl_Pets: fc.uniqueArray(fc.constantFrom(...petKinds)),
  prs_PrimaryLanguage: fc.constantFrom('en', 'fr', 'cr', 'moh'), tl_Province: fc.constantFrom('QC', 'MB'), cas_Status: fc.constantFrom('open' as const, 'paused' as const, 'closed' as const),
  tl_ContactBy: fc.constantFrom('none', 'in person'), tl_ContactWhen: fc.constantFrom('any', 'before 18'), prs_MobilePhone: line(40), tl_ContactWording: line(160),
  tl_Needs: fc.uniqueArray(fc.record({ need: fc.constantFrom(...needCodes), horizon: fc.constantFrom(...horizons) }), { selector: n => n.need, maxLength: 4 }), version: fc.constant(1), whole: fc.constant(true as boolean),
}, { requiredKeys: ['version', 'whole', 'tl_CallMe'] })

test('a case that is taken out and read again says the same in every field that is held', () => {
  fc.assert(fc.property(held, kept => {
    const row = read(columns, ...rowCells({ number: 'TL-7K2M-40', held: kept }))
    expect(row.faults).toEqual([])
    expect(changesOf(caseRowOf(row).said, kept)).toEqual([])
  }), { seed: 7, numRuns: 300 })
})

test('a row changes the fields in which it differs and no other', () => {
  fc.assert(fc.property(held, held, (was, said) => {
    const { version: _v, whole: _w, tl_Needs: _n, tl_Pets: _p, ...plain } = said
    const differing = Object.keys(plain).filter(key => plain[key as keyof typeof plain] !== (was as Record<string, unknown>)[key])
    expect(changesOf(plain, was)).toEqual(differing)
  }), { seed: 7 })
})

test('a field is never read that the standard or we do not name', () => {
  expect(fieldNames.every(name => /^(prs|cas|cco|tl)_[A-Za-z]+$/.test(name))).toBe(true)
  expect(fieldNames.map(name => isRead(takes.fields.find(f => f.name === name)!.read('', how))).length).toBe(fieldNames.length)
})
