import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from './instrument.ts'
import { instrumentNamed } from './instrument-named.ts'
import { nextQuestions } from './next-questions.ts'

const named = (name: string) => instrumentNamed(name)!
const asked = (name: string, answers: Answers) => nextQuestions(named(name), answers).questions.map(q => q.item)
const ready: Answers = { 'opening.safe_now': 'yes', 'opening.private': 'yes', 'opening.needs_first': 'no', 'opening.interpreter': 'no', 'opening.go_on': 'yes' }

describe('what is asked next', () => {
  test('safety, privacy and needs come before any indicator', () => {
    expect(asked('adult_labour', {}).slice(0, 5)).toEqual(['opening.safe_now', 'opening.private', 'opening.needs_first', 'opening.interpreter', 'opening.go_on'])
  })

  test('the law on children and the right to skip are said before the first question', () => {
    const { sayFirst, mayAlwaysSkip } = nextQuestions(named('youth_short'), {})
    expect(mayAlwaysSkip).toBe(true)
    expect(sayFirst.en).toContain('the law may make me report it')
    expect(sayFirst.fr).toContain('la loi peut m’obliger')
  })

  test.each(['adult_labour', 'adult_sexual', 'youth_short'])('%s: easier things come before harder ones', id => {
    const pace = new Map(named(id).items.map(item => [item.id, item.pace]))
    const needed = nextQuestions(named(id), ready).questions.filter(q => !q.optional).map(q => pace.get(q.item)!)
    expect(needed).toEqual([...needed].sort((a, b) => a - b))
  })

  test('violence is asked about last on the adult work list', () => {
    expect(asked('adult_labour', ready).slice(-7)).toEqual([
      'coercive_recruitment.violence', 'coercive_recruitment.abduction', 'coercive_recruitment.violence_family',
      'coercion_destination.violence', 'coercion_destination.illicit', 'coercion_destination.tasks_clients', 'coercion_destination.violence_family',
    ])
  })

  test.each([
    ['opening.safe_now', 'no', 'safety-first'], ['opening.safe_now', 'unknown', 'safety-first'], ['opening.private', 'no', 'find-privacy'],
    ['opening.needs_first', 'yes', 'needs-first'], ['opening.go_on', 'no', 'not-now'], ['opening.go_on', 'skipped', 'not-now'],
  ] as const)('%s answered %s stops the questions: %s', (opening, answer, step) => {
    const { questions, pausedFor } = nextQuestions(named('adult_labour'), { ...ready, [opening]: answer })
    expect(questions).toEqual([])
    expect(pausedFor.map(p => p.step)).toEqual([step])
  })

  test('wanting an interpreter does not stop the questions', () => {
    expect(nextQuestions(named('adult_labour'), { ...ready, 'opening.interpreter': 'yes' }).pausedFor).toEqual([])
  })

  test.each(['yes', 'no', 'unknown', 'skipped'] as const)('a question answered %s is not put again', answer => {
    expect(asked('adult_labour', { ...ready, 'exploitation.low_salary': answer })).not.toContain('exploitation.low_salary')
  })

  test('a skipped question is named, so that the person may come back to it', () => {
    expect(nextQuestions(named('adult_labour'), { ...ready, 'exploitation.low_salary': 'skipped' }).skipped).toEqual(['exploitation.low_salary'])
  })

  test('once a dimension is positive nothing more is asked in it', () => {
    const left = asked('adult_labour', { ...ready, 'exploitation.excessive_hours': 'yes', 'exploitation.low_salary': 'yes' })
    expect(left.filter(id => id.startsWith('exploitation.'))).toEqual([])
    expect(left.filter(id => id.startsWith('coercion_destination.'))).toHaveLength(15)
  })

  test('a child is asked about conditions; questions on means are optional', () => {
    const { questions } = nextQuestions(named('child_labour'), ready)
    expect(questions.filter(q => !q.optional).map(q => q.dimension)).toEqual(Array(8).fill('exploitation'))
    expect(questions.slice(8).every(q => q.optional)).toBe(true)
  })

  test('a prompt that is not counted says so', () => {
    const questions = nextQuestions(named('adult_sexual'), ready).questions
    expect(questions.filter(q => q.counted).map(q => q.item)).toEqual(['coercion_destination.tasks_clients'])
  })

  test('Spanish is not offered until a named speaker has approved it, then it is', () => {
    const list = named('adult_labour')
    expect(nextQuestions(list, ready).questions[0]?.ask).not.toHaveProperty('es')
    expect(nextQuestions({ ...list, spanish: { approvedBy: 'a named speaker' } }, ready).questions[0]?.ask).toHaveProperty('es')
  })

  test('asking and answering always comes to an end, one question at a time', () => {
    fc.assert(fc.property(fc.constantFrom('adult_labour', 'child_labour', 'adult_sexual', 'child_sexual', 'youth_short'), fc.array(fc.constantFrom<Answer[]>('yes', 'no', 'unknown', 'skipped'), { minLength: 80, maxLength: 80 }), (id, drawn) => {
      const answers: Record<string, Answer> = { ...ready }
      const left = drawn.map(answer => {
        const { questions } = nextQuestions(named(id), answers)
        if (questions[0]) answers[questions[0].item] = answer
        return questions.length
      })
      expect(left.at(-1)).toBe(0)
      expect(left.every((n, i) => i === 0 || n < left[i - 1]! || n === 0)).toBe(true)
    }), { seed: 14, numRuns: 25 })
  })
})
