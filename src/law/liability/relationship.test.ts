import { expect, test } from 'vitest'
import { vocabulary } from '../facts/relationships.ts'
import { readRelationship } from './relationship.ts'

const ties = (words: string | string[]) => [...readRelationship(words).ties].sort()

test('every word of the vocabulary is read as its own tie', () => {
  const misread = Object.entries(vocabulary).flatMap(([tie, words]) => words.filter(word => !ties(word).includes(tie as never)))
  expect(misread).toEqual([])
})
test.each([
  ['Taxi driver', ['public-service']],
  ['driver', ['driver']],
  ['livingArrangement', ['living-arrangement']],
  ['legitimate_living-arrangement', ['living-arrangement']],
  ['Épouse', ['living-arrangement']],
  ['manager of a massage parlour', ['commercial']],
  ['landlords', ['premises']],
  ['personne à charge', ['obligation']],
  ['roommate; supplies drugs', ['intoxicant', 'living-arrangement']],
  ['spouse without violence', ['living-arrangement']],
  ['conjoint sans violence', ['living-arrangement']],
  ['no violence', ['none']],
  ['no relationship', ['none']],
  ['not a driver', []],
] as const)('"%s"', (words, expected) => expect(ties(words)).toEqual(expected))
test('several words may be given apart', () => expect(ties(['spouse', 'agency'])).toEqual(['commercial', 'living-arrangement']))
test('words that are not known are said not to be understood', () => {
  expect(readRelationship('zxqv')).toMatchObject({ stated: true, understood: false })
  expect(readRelationship('')).toMatchObject({ stated: true, understood: false })
  expect(readRelationship(undefined)).toMatchObject({ stated: false })
})
