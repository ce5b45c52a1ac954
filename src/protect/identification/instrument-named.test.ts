import { describe, expect, test } from 'vitest'
import { checkAnswers } from './check-answers.ts'
import { instrumentNamed, listFor, readFor, versionsOf } from './instrument-named.ts'

const adults = instrumentNamed('adult_labour')!

describe('finding an instrument', () => {
  test.each(['adult_labour', 'adult-labour', 'ADULT_LABOUR', ' ilo-adult-labour '])('%j is the adult work list', name => {
    expect(instrumentNamed(name, '1')?.id).toBe('adult_labour')
  })

  test.each(['', 'adult', 'constructor', '__proto__', 'toString'])('%j is no instrument', name => {
    expect(instrumentNamed(name)).toBeNull()
    expect(versionsOf(name)).toEqual([])
  })

  test('a version that was never issued is none', () => {
    expect(instrumentNamed('adult_labour', '0')).toBeNull()
  })
})

describe('age', () => {
  test.each([['adult', 'adult_labour'], ['child', 'child_labour'], ['in-doubt', 'child_labour'], [undefined, 'adult_labour']] as const)('adult answers with age %s are read with %s', (age, id) => {
    expect(readFor(adults, age).id).toBe(id)
  })

  test('a list for children stays one whatever is said of age', () => {
    expect(readFor(instrumentNamed('child_sexual')!, 'adult').id).toBe('child_sexual')
  })

  test('age in doubt begins with the list for children', () => {
    expect([listFor('labour', 'in-doubt').id, listFor('sexual', 'in-doubt').id, listFor('sexual', 'adult').id]).toEqual(['child_labour', 'child_sexual', 'adult_sexual'])
  })
})

describe('checking answers', () => {
  test('known items with the four words pass', () => {
    const given = { 'exploitation.low_salary': 'yes', 'opening.go_on': 'skipped' }
    expect(checkAnswers(adults, given)).toEqual({ answers: given })
  })

  test('the published name of an indicator of violence is taken, and answered with ours', () => {
    expect(checkAnswers(adults, { 'coercion_destination.violence_victim': 'yes' })).toEqual({ answers: { 'coercion_destination.violence': 'yes' } })
  })

  test('one indicator answered under both its names is refused', () => {
    const given = { 'coercion_destination.violence': 'yes', 'coercion_destination.violence_victim': 'no' }
    expect(checkAnswers(adults, given)).toEqual({ problem: 'answered-twice', item: 'coercion_destination.violence' })
  })

  test.each(['__proto__', 'constructor', 'exploitation', 'youth.unsafe_work', ''])('%j is no item of it', item => {
    expect(checkAnswers(adults, JSON.parse(JSON.stringify({ 'exploitation.low_salary': 'yes' }).replace('}', `,${JSON.stringify(item)}:"yes"}`)))).toEqual({ problem: 'unknown-item', item })
  })

  test.each(['Yes', 'oui', '', null, true, 1, ['yes'], {}])('%j is no answer', answer => {
    expect(checkAnswers(adults, { 'exploitation.low_salary': answer })).toEqual({ problem: 'unknown-answer', item: 'exploitation.low_salary' })
  })
})
