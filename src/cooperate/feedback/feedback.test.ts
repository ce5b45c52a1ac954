import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Keys } from '../../platform/crypto/keys.ts'
import { leadsToSomeone } from './feedback.ts'
import { openWords, sealWords } from './seal-words.ts'

const root = randomBytes(32)
const keys = { root: () => root } as unknown as Keys
const id = '5f0c1a9e-1111-4111-8111-111111111111'

test('a file number, an id, an address or a phone number leads to someone', () => {
  for (const text of ['see TL-7K2M-40', 'tl-7k2m-40', `row ${id}`, 'https://here.example/cases', 'www.here.example', 'write ines@line.example', 'call 204-555-0134', '(204) 555-0134', '+1 204 555 0134']) expect([text, leadsToSomeone(text)]).toEqual([text, true])
})

test('plain talk about a screen does not', () => {
  for (const text of ['Two presses for a room are one too many.', 'It took 90 minutes on 2026-11-20.', 'Key 9 does nothing, 1-2-3 do.', 'La page /cases/:case/log est lente : 12 secondes']) expect([text, leadsToSomeone(text)]).toEqual([text, false])
})

test('whatever stands around it, a file number is seen', () => {
  const letter = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
  fc.assert(fc.property(fc.array(letter, { minLength: 4, maxLength: 4 }), fc.nat(99), fc.lorem(), (four, check, around) => leadsToSomeone(`${around} TL-${four.join('')}-${String(check).padStart(2, '0')} ${around}`)), { seed: 20261126, numRuns: 300 })
})

test('what was said opens as it was said, and in no other place', () => {
  const sealed = sealWords(keys, id, 'said', 'Too many steps.')
  expect(openWords(keys, id, 'said', sealed)).toBe('Too many steps.')
  expect(() => openWords(keys, id, 'agency', sealed)).toThrow()
  expect(() => openWords(keys, id.replace('5f', '6f'), 'said', sealed)).toThrow()
})
