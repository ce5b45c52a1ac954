import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, type Answers, nextQuestions } from '../identification/public.ts'
import { dutyIn } from './duty.ts'
import { ages, asOfAnotherDay, instrumentOf, lists, shownResult, withAnswer, withoutAnswers } from './screening.ts'

const someList = fc.tuple(fc.constantFrom(...lists), fc.constantFrom(...ages)).map(([list, age]) => instrumentOf(list, age))
const someAnswers = someList.chain(instrument => fc.dictionary(fc.constantFrom(...[...instrument.openings, ...instrument.items].map(i => i.id)), fc.constantFrom<Answer>('yes', 'no', 'unknown', 'skipped'), { maxKeys: 20 })
  .map(answers => ({ instrument, answers: answers as Answers })))

test('whoever is under 18, or may be, is read with the children’s list; the short list is one for all', () => {
  expect(lists.map(l => ages.map(a => instrumentOf(l, a).id))).toEqual([['adult_labour', 'child_labour', 'child_labour'], ['adult_sexual', 'child_sexual', 'child_sexual'], ['youth_short', 'youth_short', 'youth_short']])
})

test('without her single answers nothing that stays says which question was answered, or how', () => {
  fc.assert(fc.property(someAnswers, ({ instrument, answers }) => {
    const kept = JSON.stringify(withoutAnswers(shownResult(instrument, answers)))
    const asked = Object.keys(answers).map(item => [...instrument.openings, ...instrument.items].find(i => i.id === item)!)
    expect(asked.filter(i => kept.includes(i.ask.en) || kept.includes(`"${i.id}"`))).toEqual([])
  }), { seed: 1 })
})

test('another day safety, privacy and needs are asked again first, and nothing else is', () => {
  fc.assert(fc.property(someAnswers, ({ instrument, answers }) => {
    const next = nextQuestions(instrument, asOfAnotherDay(instrument, answers)).questions.map(q => q.item)
    expect(next.slice(0, instrument.openings.length)).toEqual(instrument.openings.map(o => o.id))
    expect(next.filter(item => item in answers && !item.startsWith('opening.'))).toEqual([])
  }), { seed: 2 })
})

test('an answer taken back reads as one that was never given', () => {
  fc.assert(fc.property(someAnswers, ({ instrument, answers }) => {
    const [item] = Object.keys(answers)
    fc.pre(item !== undefined)
    expect(shownResult(instrument, withAnswer(withAnswer(answers, item!, 'taken back'), item!, answers[item!]!))).toEqual(shownResult(instrument, answers))
    expect(item! in withAnswer(answers, item!, 'taken back')).toBe(false)
  }), { seed: 3 })
})

test('no result says what the person is, in either language', () => {
  fc.assert(fc.property(someAnswers, ({ instrument, answers }) => {
    expect(JSON.stringify(shownResult(instrument, answers))).not.toMatch(/victim|confirmed (person|case)|prostitut/i)
  }), { seed: 4 })
})

test('what must be reported is the place’s own sentence with its worth; where the place is not known it says so', () => {
  expect([dutyIn('MB').confidence, dutyIn('YT').confidence, dutyIn('YT').said.en]).toEqual(['secondary', 'unverified', expect.stringContaining('not verified')])
  expect(dutyIn(null)).toMatchObject({ cite: null, confidence: 'unverified', said: { fr: expect.stringContaining('n’est pas connu') } })
})
