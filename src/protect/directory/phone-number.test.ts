import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dialled } from './phone-number.ts'

const forms = ['204-555-0142', '(204) 555-0142', '1 204 555 0142', '+1.204.555.0142', '204.555.0142', '2045550142', 'Tel: 204 555-0142', '204‑555‑0142', '"204 555 0142"']
test.each(forms)('%s is one number', form => expect(dialled(form)).toEqual({ e164: '+12045550142', extension: null }))

test.each([['650 403-4300 x4385', '4385'], ['650-403-4300 ext. 12', '12'], ['514 403-4300 poste 7', '7'], ['514-403-4300 #22', '22'], ['(650) 403-4300x9', '9']])('%s keeps its extension', (form, extension) => {
  expect(dialled(form).extension).toBe(extension)
  expect('e164' in dialled(form)).toBe(true)
})

test.each([['', 'phone-empty'], ['211', 'phone-short-code'], ['555-0142', 'phone-too-short'], ['204-555-0142 or 204-555-0143', 'phone-several'], ['204 555 0142 / 204 555 0143', 'phone-several'], ['call the office', 'phone-not-a-number'], ['104-555-0142', 'phone-no-such-area'], ['+123456789012345678', 'phone-too-long']])('%s is %s', (form, reason) => {
  expect(dialled(form)).toMatchObject({ reason })
})

test('letters of a keypad and numbers from elsewhere are read', () => {
  expect(dialled('1-800-FLOWERS')).toMatchObject({ e164: '+18003569377' })
  expect(dialled('+44 1234 234567')).toMatchObject({ e164: '+441234234567' })
  expect(dialled('011 33 1 23 45 67 89')).toMatchObject({ e164: '+33123456789' })
})

test('any punctuation between the ten digits gives the same number', () => {
  const gap = fc.constantFrom('', ' ', '-', '.', ') ', ' - ')
  fc.assert(fc.property(fc.integer({ min: 200, max: 999 }).filter(n => n % 100 !== 11), fc.integer({ min: 200, max: 999 }).filter(n => n % 100 !== 11), fc.integer({ min: 1000, max: 9999 }), gap, gap, (a, b, c, g, h) => {
    expect(dialled(`${a}${g}${b}${h}${c}`)).toEqual({ e164: `+1${a}${b}${c}`, extension: null })
  }), { seed: 4, numRuns: 300 })
})
