import { expect, test } from 'vitest'
import { clockTone } from './clock-tone.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { typesetFrench } from './typeset.ts'

const fixed = (words: Readonly<Record<string, unknown>>): [string, string][] => Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string')

test('both languages have the same keys, and the same of them take parameters', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
  for (const [key, said] of Object.entries(en)) expect(typeof fr[key as keyof typeof fr], key).toBe(typeof said)
})

test('no sentence is empty and none is left in the other language', () => {
  const shared = new Set(['pause', 'messages', 'sections'])
  for (const [key, said] of fixed(en)) {
    expect(said.trim(), key).not.toBe('')
    if (!shared.has(key)) expect(fr[key as keyof typeof fr], key).not.toBe(said)
  }
})

test('every French sentence has Canadian spacing, those with parameters too', () => {
  for (const [key, said] of fixed(fr)) expect(said, key).toBe(typesetFrench(said))
  expect(fr.quoted('Une porte qui ferme')).toBe('«\u00a0Une porte qui ferme\u00a0»')
  expect(fr.demo).toContain('Démonstration\u00a0:')
})

test('nobody is called what the plan does not call a person', () => {
  const never = /victim|prostitut|rescue|illegal|risk score|please|oops|!/i
  for (const [key, said] of [...fixed(en), ...fixed(fr)]) expect(said, key).not.toMatch(never)
})

test('an old count of rooms is given in hours and never as a bare number', () => {
  expect(en.roomsFree({ free: 2, said: null, minutes: 185 })).toBe('2 rooms free, 3 h ago')
  expect(en.roomsFree({ free: 0, said: null, minutes: 5 })).toBe('no room free, 5 min ago')
})

test('a clock turns ochre below a third and brick only today or past', () => {
  expect([clockTone(60, 180), clockTone(59, 180), clockTone(1, 180), clockTone(0, 180), clockTone(-4, 180)]).toEqual(['plain', 'waiting', 'waiting', 'refused', 'refused'])
})
