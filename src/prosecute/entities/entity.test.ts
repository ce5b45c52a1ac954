import { expect, test } from 'vitest'
import { isWeak, labelOf, mayTie, normalForm, phoneForm, plateForm, propertiesOf, ties } from './entity.ts'

test('one telephone number has one form, however it is written', () => {
  for (const text of ['204-555-0142', '(204) 555-0142', '+1 204 555 0142', '1.204.555.0142', '011 1 204 555 0142']) expect(phoneForm(text)).toBe('+12045550142')
  for (const text of ['555-0142', '104-555-0142', 'two oh four', '']) expect(phoneForm(text)).toBeNull()
})

test('a plate is its letters and digits, accents and case aside', () => {
  expect([plateForm('dmo 771'), plateForm('DMO-771'), plateForm('—')]).toEqual(['DMO771', 'DMO771', null])
})

test('a value that is not of its form is refused, not kept half right', () => {
  expect([normalForm('born', '1986-02-31'), normalForm('born', '1986-03'), normalForm('number', '12'), normalForm('name', 'Corin')]).toEqual([false, '1986-03', false, null])
})

test('of a person marked as exploited nothing can be said but ties', () => {
  expect(propertiesOf.exploited).toEqual([])
  expect(ties.filter(t => mayTie('exploited', t, 'person'))).toEqual(['called', 'advertised-by', 'seen-with', 'works-for'])
})

test('an entity is called by its best graded value of the first kind; nothing is stored for it', () => {
  const said = (property: string, value: string, sourceGrade: string, recordedAt: string) => ({ property, value, sourceGrade, informationGrade: '2', recordedAt })
  expect(labelOf([said('alias', 'Red', 'A', '1'), said('name', 'C. Hale', 'C', '1'), said('name', 'Corin Hale', 'B', '2')])).toBe('Corin Hale')
  expect(labelOf([])).toBeNull()
})

test('a tie is weak where its source or its information is below the middle or cannot be judged', () => {
  expect([isWeak({ sourceGrade: 'C', informationGrade: '3' }), isWeak({ sourceGrade: 'F', informationGrade: '1' }), isWeak({ sourceGrade: 'A', informationGrade: '6' })]).toEqual([false, true, true])
})
