import { expect, test } from 'vitest'
import { seeded } from '../../algorithms/random/rng.ts'
import { foldLetters } from '../../platform/places/fold-name.ts'
import { findServices, type Findable, indexServices, topicsOf } from './find-services.ts'
import { manyServices } from './testing/many-services.ts'
import { queries } from './testing/queries.ts'

const services = manyServices(seeded(3), 2000)
const index = indexServices(services)
const byId = new Map(services.map(s => [s.id, s]))

/** Of the ten shown, or of all there are when fewer: how many answer the question. */
const recallOf = ([text, topic, town]: (typeof queries)[number]): number => {
  const answers = (s: Findable) => s.topics.includes(topic) && (town === undefined || foldLetters(s.place).includes(foldLetters(town)))
  const there = services.filter(answers).length
  const shown = findServices(index, text).filter(h => answers(byId.get(h.id)!)).length
  return there === 0 ? 1 : shown / Math.min(10, there)
}

test('what people type finds the kind of help they mean, in both languages and with slips', () => {
  const each = queries.map(q => [q[0], recallOf(q)] as const)
  const mean = each.reduce((sum, [, r]) => sum + r, 0) / each.length
  expect(queries.length).toBeGreaterThanOrEqual(60)
  expect([mean >= 0.95, each.filter(([, r]) => r < 0.9)]).toEqual([true, expect.any(Array)])
})

const named: Findable = { id: 'n', name: 'Awo Demo Healing Lodge', alsoNamed: ['Pavillon Démo'], organization: 'Lodge Society', topics: [], place: 'Calgary AB', description: '' }
const small = indexServices([...services.slice(0, 300), named])

test.each(['Awo Demo Healing Lodge', 'awo demo', 'Healng Lodge Awo', 'pavillon demo', 'pavilon démo'])('%s finds the one of that name', text => {
  expect(findServices(small, text)[0]!.id).toBe('n')
})

test('nothing typed, or only small words, finds nothing by chance', () => {
  expect(findServices(small, '')).toEqual([])
  expect(findServices(small, '   ')).toEqual([])
})

test('a feed’s own words become kinds of help; a legal clinic is not a health clinic', () => {
  expect(topicsOf(['Women’s shelter'], 'X')).toContain('emergency_shelter')
  expect(topicsOf(['Legal clinic'], 'X')).toEqual(['legal'])
  expect(topicsOf(['Hébergement d’urgence'], 'X')).toEqual(['emergency_shelter'])
})
