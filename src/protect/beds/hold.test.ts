import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainNumber, readKeys, readTextAnswer, roomFits, waitingText } from './hold.ts'

test('YES 4, oui 4, Y room 4 and OUI chambre 4 are one answer', () => {
  for (const text of ['YES 4', ' oui 4 ', 'Y room 4', 'OUI chambre 4.', 'yes, 4']) expect(readTextAnswer(text)).toEqual({ yes: true, room: '4', reason: null })
})

test('NO 4 with a known word keeps its reason, and any other word is not kept', () => {
  expect(readTextAnswer('NO 4 no dogs tonight')).toEqual({ yes: false, room: '4', reason: 'animals' })
  expect(readTextAnswer('non 4 complet')).toEqual({ yes: false, room: '4', reason: 'full' })
  expect(readTextAnswer('NO 4 Cedar was here')).toEqual({ yes: false, room: '4', reason: 'other' })
})

test('what is no answer is none: no room, no yes, a yes far from its room', () => {
  for (const text of ['', 'YES', '4', 'maybe 4', 'yesterday 4', 'yes we will call you at 4']) expect(readTextAnswer(text)).toBeNull()
})

test('keys: 1*4# is yes, 2*4*1# is no because it is full', () => {
  expect([readKeys('1*4#'), readKeys('2*4*1#'), readKeys('3*4#')]).toEqual([{ yes: true, room: '4', reason: null }, { yes: false, room: '4', reason: 'full' }, null])
})

test('whatever is typed, reading it never fails', () => {
  fc.assert(fc.property(fc.string(), text => void [readTextAnswer(text), readKeys(text), plainNumber(text)]), { seed: 5, numRuns: 500 })
})

test('a child may have an adult’s bed, never the other way round, and the dog needs a room that takes it', () => {
  const room = { adults: 2, children: 1, cot: true, wheelchair: false, pets: ['dog'] }
  expect([roomFits(room, { adults: 1, children: 2, pets: ['dog'] }), roomFits(room, { adults: 3, children: 0, pets: [] }), roomFits(room, { adults: 1, children: 0, pets: ['cat'] })]).toEqual([true, false, false])
})

test('the text that leaves says a room and how to answer, in both languages', () => {
  expect(waitingText('4')).toEqual({ en: 'A hold waits: room 4. Answer YES 4 or NO 4.', fr: 'Une retenue attend\u00a0: chambre 4. Répondez OUI 4 ou NON 4.' })
})
