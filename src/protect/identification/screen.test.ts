import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from './instrument.ts'
import { instrumentNamed } from './instrument-named.ts'
import { instruments } from './instruments/all.ts'
import { screen } from './screen.ts'

const named = (name: string) => instrumentNamed(name)!
const allOf = (answer: Answer, ids: readonly string[]): Answers => Object.fromEntries(ids.map(id => [id, answer]))
const idsOf = (name: string) => named(name).items.map(item => item.id)
const positive = (name: string, yes: string) => screen(named(name), allOf('yes', yes.split(' ').filter(Boolean))).positive
const inDimension = (dimension: string, names: string) => names.split(' ').map(name => `${dimension}.${name}`).join(' ')
const dr = (names: string) => inDimension('deceptive_recruitment', names)
const cr = (names: string) => inDimension('coercive_recruitment', names)
const vr = (names: string) => inDimension('vulnerability_recruitment', names)
const ex = (names: string) => inDimension('exploitation', names)
const cd = (names: string) => inDimension('coercion_destination', names)
const vd = (names: string) => inDimension('vulnerability_destination', names)
const answers = fc.constantFrom<Answer[]>('yes', 'no', 'unknown', 'skipped')
const anyAnswers = (ids: readonly string[]) => fc.array(fc.option(answers, { nil: undefined }), { minLength: ids.length, maxLength: ids.length })
  .map(drawn => Object.fromEntries(ids.flatMap((id, i) => (drawn[i] ? [[id, drawn[i]]] : []))) as Answers)

describe('worked by hand', () => {
  test.each([
    ['adult_labour', '1 strong', ex('excessive_hours'), []],
    ['adult_labour', '1 strong, 1 medium', ex('excessive_hours low_salary'), ['exploitation']],
    ['adult_labour', '1 strong, 1 weak', ex('excessive_hours no_education'), ['exploitation']],
    ['adult_labour', '1 medium, 1 weak', ex('low_salary no_education'), []],
    ['adult_labour', '2 medium', ex('low_salary wage_manipulation'), []],
    ['adult_labour', '2 medium, 1 weak', ex('low_salary wage_manipulation no_education'), ['exploitation']],
    ['adult_labour', '3 medium', ex('low_salary wage_manipulation bad_living'), ['exploitation']],
    ['adult_labour', '3 medium, one of them only on the adult list', ex('low_salary bad_living no_social_protection'), ['exploitation']],
    ['adult_labour', '2 strong', cd('documents debt_bondage'), ['coercion_destination']],
    ['adult_labour', '1 strong, 1 weak', cd('documents inform_family'), ['coercion_destination']],
    ['adult_labour', '2 medium: forced tasks are medium for adults at work', cd('illicit tasks_clients'), []],
    ['adult_labour', '2 medium, 1 weak', cd('illicit tasks_clients inform_family'), ['coercion_destination']],
    ['adult_labour', '2 medium: papers and debt are medium at recruitment', cr('documents debt_bondage'), []],
    ['adult_labour', '3 medium', cr('documents debt_bondage isolation'), ['coercive_recruitment']],
    ['adult_labour', '1 strong, 1 medium', cr('violence withholding_money'), ['coercive_recruitment']],
    ['adult_labour', '2 medium', cr('threat_violence abduction'), []],
    ['adult_labour', '1 strong, 1 weak', dr('nature_of_job education'), ['deceptive_recruitment']],
    ['adult_labour', '2 medium, 1 weak', dr('wages contract education'), ['deceptive_recruitment']],
    ['adult_labour', '1 weak', dr('education'), []],
    ['adult_labour', '2 weak', vr('beliefs context'), []],
    ['adult_labour', '1 medium, 2 weak', vr('economic beliefs context'), []],
    ['adult_labour', '2 medium, 1 weak', vr('economic family context'), ['vulnerability_recruitment']],
    ['adult_labour', '1 medium, 2 weak', vd('past personal family'), []],
    ['adult_labour', '2 medium, 1 weak', vd('past economic dependency'), ['vulnerability_destination']],
    ['adult_labour', '1 strong in each of 3: dimensions do not add up', `${dr('nature_of_job')} ${cr('violence')} ${ex('excessive_hours')}`, []],
    ['adult_labour', '2 medium in each of 3', `${dr('wages housing')} ${cr('documents isolation')} ${vd('family economic')}`, []],
    ['adult_labour', 'three dimensions at once', `${ex('excessive_hours low_salary')} ${cd('documents debt_bondage')} ${dr('nature_of_job wages')}`, ['deceptive_recruitment', 'exploitation', 'coercion_destination']],
    ['child_labour', '2 strong: untrue schooling is strong for children', dr('nature_of_job education'), ['deceptive_recruitment']],
    ['child_labour', '1 strong alone', dr('education'), []],
    ['child_labour', '2 strong, medium for adults', cr('threat_violence abduction'), ['coercive_recruitment']],
    ['child_labour', '2 strong, medium for adults', cd('illicit tasks_clients'), ['coercion_destination']],
    ['child_labour', '1 strong, 1 medium', cd('influence inform_family'), ['coercion_destination']],
    ['child_labour', '2 medium, weak for adults', vd('past personal'), []],
    ['child_labour', '3 medium, two of them weak for adults', vd('past personal family'), ['vulnerability_destination']],
    ['child_labour', '3 medium', vr('beliefs context economic'), ['vulnerability_recruitment']],
    ['child_labour', '3 medium', ex('no_education low_salary bad_living'), ['exploitation']],
    ['adult_sexual', '1 confirmed strong alone', cd('tasks_clients'), []],
    ['adult_sexual', '1 confirmed strong; the rest is not confirmed', cd('tasks_clients violence documents'), []],
    ['child_sexual', '1 confirmed strong in each of 2', `${cd('tasks_clients')} ${ex('hazardous')}`, []],
    ['youth_short', 'any one', 'youth.told_to_lie', ['youth']],
    ['youth_short', 'all four', 'youth.told_to_lie youth.unsafe_work youth.afraid_to_stop youth.sex_for_something', ['youth']],
    ['youth_short', 'none', '', []],
  ])('%s: %s', (instrument, _why, yes, dimensions) => {
    expect(positive(instrument, yes)).toEqual(dimensions)
  })
})

describe('what counts', () => {
  test.each(['no', 'unknown', 'skipped'] as const)('%s weighs what not asking weighs, which is nothing', answer => {
    const two = { 'exploitation.low_salary': 'yes', 'exploitation.bad_living': 'yes' } as const
    const third = 'exploitation.hazardous'
    expect(screen(named('adult_labour'), { ...two, [third]: answer }).positive).toEqual(screen(named('adult_labour'), two).positive)
    expect(screen(named('adult_labour'), { ...two, [third]: 'yes' }).positive).toEqual(['exploitation'])
  })

  test.each(instruments.map(i => i.id))('%s: a list answered only no, unknown or skipped reads like one that nobody was asked', id => {
    const readings = (['no', 'unknown', 'skipped'] as const).map(answer => screen(named(id), allOf(answer, idsOf(id))))
    const nobody = screen(named(id), {})
    expect(readings.map(r => r.dimensions.map(d => [d.status, d.counts]))).toEqual(Array(3).fill(nobody.dimensions.map(d => [d.status, d.counts])))
    expect(readings.map(r => r.reading)).toEqual(Array(3).fill(nobody.reading))
  })

  test.each([['yes', 'yes'], ['yes', 'unknown'], ['yes', 'skipped'], ['no', 'yes'], ['unknown', 'yes'], ['unknown', 'unknown'], ['skipped', 'no'], ['skipped', 'skipped']] as const)(
    'truth table of one strong with one medium: %s and %s', (strong, medium) => {
      const given = { 'exploitation.excessive_hours': strong, 'exploitation.low_salary': medium }
      expect(screen(named('adult_labour'), given).positive).toEqual(strong === 'yes' && medium === 'yes' ? ['exploitation'] : [])
    })

  test.each([['yes', true], ['no', false], ['unknown', false], ['skipped', false]] as const)('truth table of the youth questions: one %s', (answer, isPositive) => {
    expect(screen(named('youth_short'), { 'youth.unsafe_work': answer }).positive).toEqual(isPositive ? ['youth'] : [])
  })

  test('each answer stands under its dimension with what it was', () => {
    const given = { 'exploitation.excessive_hours': 'yes', 'exploitation.low_salary': 'no', 'exploitation.hazardous': 'unknown', 'exploitation.bad_living': 'skipped' } as const
    const reading = screen(named('adult_labour'), given).dimensions.find(d => d.dimension === 'exploitation')
    expect(reading).toMatchObject({
      status: 'not-shown', counts: { strong: 1, medium: 0, weak: 0 },
      on: [{ item: 'exploitation.excessive_hours', strength: 'strong', confidence: 'secondary' }],
      no: ['exploitation.low_salary'], unknown: ['exploitation.hazardous'], skipped: ['exploitation.bad_living'],
    })
    expect(reading?.notAsked).toHaveLength(5)
  })

  test('a strength that is not confirmed is shown as a prompt and never counted', () => {
    const { dimensions, positive: none } = screen(named('adult_sexual'), allOf('yes', idsOf('adult_sexual')))
    expect(none).toEqual([])
    expect(dimensions.map(d => [d.status, d.on.length, d.notCounted.length])).toEqual([
      ['cannot-say', 0, 10], ['cannot-say', 0, 10], ['cannot-say', 0, 16], ['cannot-say', 0, 9], ['cannot-say', 1, 14], ['cannot-say', 0, 7],
    ])
  })

  test('every dimension of the work lists can become positive', () => {
    expect(screen(named('adult_labour'), {}).dimensions.map(d => d.status)).toEqual(Array(6).fill('not-shown'))
    expect(screen(named('child_labour'), allOf('yes', idsOf('child_labour'))).positive).toHaveLength(6)
  })

  test.each(instruments.map(i => i.id))('%s: turning any answer into yes never takes a positive dimension away', id => {
    const ids = idsOf(id)
    fc.assert(fc.property(anyAnswers(ids), fc.constantFrom(...ids), (given, more) => {
      const after = screen(named(id), { ...given, [more]: 'yes' }).positive
      return screen(named(id), given).positive.every(dimension => after.includes(dimension))
    }), { seed: 11, numRuns: 150 })
  })

  test('the order of the answers changes nothing', () => {
    fc.assert(fc.property(anyAnswers(idsOf('adult_labour')), given => {
      const backwards = Object.fromEntries(Object.entries(given).reverse())
      expect(screen(named('adult_labour'), backwards)).toEqual(screen(named('adult_labour'), given))
    }), { seed: 12, numRuns: 50 })
  })
})

describe('means', () => {
  const conditions = allOf('yes', ex('excessive_hours low_salary').split(' '))
  test('children need none; adults do, and the reading names the dimensions that show one', () => {
    expect(screen(named('child_labour'), conditions).means).toEqual({ needed: false, shownBy: [] })
    expect(screen(named('adult_labour'), { ...conditions, ...allOf('yes', cd('documents debt_bondage').split(' ')) }).means).toEqual({ needed: true, shownBy: ['coercion_destination'] })
  })

  test('abuse of vulnerability stands as a means by itself', () => {
    expect(screen(named('adult_labour'), allOf('yes', vr('economic family personal').split(' '))).means.shownBy).toEqual(['vulnerability_recruitment'])
  })

  test('bad conditions with no means still lead to what is owed', () => {
    const { steps, reading } = screen(named('adult_labour'), conditions)
    expect(steps.map(s => s.step)).toEqual(['what-is-owed', 'permit', 'offer-help'])
    expect(reading.map(r => r.en).join(' ')).toContain('no dimension of means is')
  })
})

describe('what is said of a person', () => {
  const verdicts = /victim|víctima|trafficked|guilty|liar|prostitu|rescue|high.risk|\bscore\b|pointage/i
  test.each(instruments.map(i => i.id))('%s: no reading holds a verdict, and help is always offered', id => {
    fc.assert(fc.property(anyAnswers([...idsOf(id), ...named(id).openings.map(o => o.id)]), given => {
      const result = screen(named(id), given)
      expect(JSON.stringify(result)).not.toMatch(verdicts)
      expect(result.steps.map(s => s.step)).toContain('offer-help')
    }), { seed: 13, numRuns: 40 })
  })

  test('the result carries its rule, source, day read and version', () => {
    const { rule, instrument } = screen(named('adult_labour'), {})
    expect([rule.confidence, rule.read, instrument.id, instrument.version]).toEqual(['secondary', '2026-11-25', 'adult_labour', '1'])
    expect(rule.source).toContain('p. 3')
  })

  test('the signs of forced labour that were met are named once each', () => {
    const { signs } = screen(named('adult_labour'), allOf('yes', ['exploitation.low_salary', 'coercion_destination.withholding_wages', 'coercion_destination.documents']))
    expect(signs.map(s => s.sign)).toEqual(['retention_identity_documents', 'withholding_wages'])
  })

  test('wages and a tied permit are offered on the work lists only', () => {
    expect(screen(named('adult_sexual'), { 'exploitation.low_salary': 'yes' }).steps.map(s => s.step)).toEqual(['offer-help'])
  })

  test('an answer of another list is shown and not counted', () => {
    const given = allOf('yes', ex('low_salary bad_living no_social_protection').split(' '))
    expect(screen(named('child_labour'), given)).toMatchObject({ positive: [], notOnThisList: ['exploitation.no_social_protection'] })
  })
})
