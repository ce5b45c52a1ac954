import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { imports } from './imports.ts'
import { propose } from './propose.ts'
import { dayOrWords, oneOf, someOf, text, whole } from './read-cell.ts'
import { readRows } from './read-rows.ts'
import { outcomes, totalsOf } from './report.ts'

const kinds = [{ value: 'dog', also: ['chien'] }, { value: 'cat', also: ['chat'] }] as const
const of = imports('things', {
  key: 'number',
  fields: [
    { name: 'number', said: { en: 'File number', fr: 'Numéro du dossier' }, also: ['no de dossier'], read: text(20), needed: true },
    { name: 'born', said: { en: 'Date of birth', fr: 'Date de naissance' }, also: ['dob'], read: dayOrWords(20) },
    { name: 'pets', said: { en: 'Animals', fr: 'Animaux' }, also: [], read: someOf(kinds) },
    { name: 'n', said: { en: 'Children', fr: 'Enfants' }, also: [], read: whole(0, 40) },
  ],
})
const born = (cell: string, order: 'day first' | 'month first' | null = null) => dayOrWords(20)(cell, { order })

test('a heading is known in either language, with or without its accents, its case or a slip of the key', () => {
  expect(propose(['NUMERO DU DOSSIER', 'Date de naisance', 'animals', 'Shoe size'], of)).toEqual(['number', 'born', 'pets', null])
  expect(propose(['DOB', 'File_Number', 'Chldren'], of)).toEqual(['born', 'number', 'n'])
})

test('of two columns alike the better word has the field, then the one further left; what a person chose stands above both', () => {
  expect(propose(['Animalz', 'Animals'], of)).toEqual([null, 'pets'])
  expect(propose(['Animals', 'Animaux'], of)).toEqual(['pets', null])
  expect(propose(['Animals', 'Animaux'], of, new Map([[1, 'pets']]))).toEqual([null, 'pets'])
  expect(propose(['Animals'], of, new Map([[0, null]]))).toEqual([null])
})

test('a mapping gives each field to one column at most', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('Animals', 'Animaux', 'dob', 'File number', 'numero du dossier', 'x', 'Enfants', 'enfant'), { maxLength: 8 }), columns => {
    const chosen = propose(columns, of).filter(f => f !== null)
    expect(new Set(chosen).size).toBe(chosen.length)
  }), { seed: 7 })
})

test('a day is read as people write it, in English and French', () => {
  expect(['1994-03-12', '1994/3/12', '19940312', '1994-03-12T00:00:00Z', '12 mars 1994', '12 Mar 1994', 'March 12, 1994', '1er mars 1994', '13/03/1994', '03/13/1994', '03/03/1994'].map(c => born(c)))
    .toEqual(['1994-03-12', '1994-03-12', '1994-03-12', '1994-03-12', '1994-03-12', '1994-03-12', '1994-03-12', '1994-03-01', '1994-03-13', '1994-03-13', '1994-03-03'].map(value => ({ value })))
})

test('31 February is refused, in every way of writing it', () => {
  expect(['1994-02-31', '31/02/1994', '31 février 1994', 'Feb 31, 1994', '29/02/1995'].map(c => born(c))).toEqual(Array.from({ length: 5 }, () => ({ reason: 'date-unreal' })))
})

test('a day that may be a month is not guessed; whoever brings it in says which', () => {
  expect([born('03/04/1994'), born('03/04/1994', 'day first'), born('03/04/1994', 'month first'), born('3/4/94')]).toEqual([{ reason: 'date-ambiguous' }, { value: '1994-04-03' }, { value: '1994-03-04' }, { reason: 'date-short-year' }])
})

test('what is no whole day is kept as it stands', () => {
  expect(['1990', 'about 30', '1990-05', 'vers 1990 '].map(c => born(c))).toEqual(['1990', 'about 30', '1990-05', 'vers 1990 '].map(value => ({ value })))
})

test('words of a list are known folded; one that is not refuses the cell', () => {
  expect([someOf(kinds)('Chien; CAT,dog', { order: null }), oneOf(kinds)('dragon', { order: null }), someOf(kinds)('dog; dragon', { order: null })]).toEqual([{ value: ['dog', 'cat'] }, { reason: 'unknown-word' }, { reason: 'unknown-word' }])
})

test('each row is read by itself: a fault refuses its own row, an empty cell says nothing, and the second of a number is refused', () => {
  const rows = [['A', '1990', 'dog', '2'], ['A', '', '', ''], ['', '', '', '1'], ['B', '2001-02-31', '', '2.5'], ['C', '', '', '41', 'stray'], ['D']].map((cells, i) => ({ row: i + 2, cells }))
  const read = readRows(of, { rows, mapping: ['number', 'born', 'pets', 'n'], ours: false, how: { order: null } })
  expect(read.map(r => r.faults.map(f => `${f.field} ${f.reason}`))).toEqual([[], ['number duplicate-number'], ['number needed'], ['born date-unreal', 'n not-whole'], ['null too-many-cells', 'n out-of-range'], []])
  expect(read[0]!.values).toEqual({ number: 'A', born: '1990', pets: ['dog'], n: 2 })
  expect(read[5]!.values).toEqual({ number: 'D' })
})

test('an apostrophe in front of a sign is a letter in the file of another system and ours in our own', () => {
  const given = { rows: [{ row: 2, cells: ["'=1"] }], mapping: ['number'], how: { order: null } }
  expect([readRows(of, { ...given, ours: false })[0]!.values, readRows(of, { ...given, ours: true })[0]!.values]).toEqual([{ number: "'=1" }, { number: '=1' }])
})

test('rows in are rows accounted', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...outcomes)), whats => {
    const { read, ...each } = totalsOf(whats.map((what, row) => ({ row, what, fields: [], faults: [] })))
    expect([read, each]).toEqual([whats.length, Object.fromEntries(outcomes.map(o => [o, whats.filter(w => w === o).length]))])
  }), { seed: 7 })
})

test('folding is the same done twice', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), word => { expect(fold(fold(word))).toBe(fold(word)) }), { seed: 7 })
})
