import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../random/rng.ts'
import { readBirth } from './birth.ts'
import { compareNames, comparePeople, matchThreshold, readName } from './compare.ts'
import { disturb, inventName, origins } from './synthetic.ts'

const score = (a: string, b: string) => compareNames(a, b).score
const how = (a: string, b: string) => compareNames(a, b).parts.map(part => part.how)
const born = (name: string, birth: string, country = '') => ({ name: readName(name), birth: readBirth(birth), country })
const invented = fc.tuple(fc.constantFrom(...origins), fc.integer()).map(([origin, seed]) => inventName(origin, seeded(seed)))
const near = fc.tuple(invented, fc.integer()).map(([name, seed]) => [name, disturb(name, seeded(seed))] as const)
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), invented)
const seed = { seed: 20_261_125, numRuns: 250 }

describe('what holds for every two names', () => {
  test('the score is the same both ways', () => {
    fc.assert(fc.property(fc.oneof(fc.tuple(anyText, anyText), near), ([a, b]) => { expect(score(a, b)).toBe(score(b, a)) }), seed)
  })
  test('the score lies between 0 and 1 whatever is typed', () => {
    fc.assert(fc.property(anyText, anyText, (a, b) => { expect(score(a, b)).toBeGreaterThanOrEqual(0); expect(score(a, b)).toBeLessThanOrEqual(1) }), seed)
  })
  test('a name with letters is itself', () => {
    fc.assert(fc.property(anyText.filter(text => readName(text).parts.length > 0), text => { expect(score(text, text)).toBe(1) }), seed)
  })
  test('the same two names give the same bytes', () => {
    fc.assert(fc.property(near, ([a, b]) => { expect(JSON.stringify(compareNames(a, b))).toBe(JSON.stringify(compareNames(a, b))) }), seed)
  })
  test('case, Unicode form, kinds of apostrophe and invisible marks change nothing', () => {
    fc.assert(fc.property(invented, invented, (a, b) => {
      const plain = score(a, b)
      expect(score(a.normalize('NFD'), b)).toBe(plain)
      expect(score(`\u200f${a}\u200b`, b)).toBe(plain)
    }), seed)
    expect(score("Luc L'Heureux", 'LUC L’HEUREUX')).toBe(1)
  })
  test('hyphen or space, and the order that a comma turns, change nothing', () => {
    fc.assert(fc.property(fc.constantFrom('Marie-Ève Tremblay', 'Anna Petrenko-Wong', 'Kim Min-ji'), invented, (a, b) => { expect(score(a.replaceAll('-', ' '), b)).toBe(score(a, b)) }), seed)
    expect(score('Côté, Hélène', 'Hélène Côté')).toBe(1)
  })
  test('a part left out scores at least 0.10 above a part that contradicts', () => {
    const middles = ['Petrovich', 'Alexander', 'Guadalupe', 'Santos', 'Abdullah', 'Pavlovich', 'Bernadette', 'Dhaliwal']
    fc.assert(fc.property(fc.constantFrom(...middles), fc.constantFrom('Wolfgang', 'Ignatovich', 'Thorne'), (middle, other) => {
      expect(score(`Andrei ${middle} Sidorov`, 'Andrei Sidorov')).toBeGreaterThanOrEqual(score(`Andrei ${middle} Sidorov`, `Andrei ${other} Sidorov`) + 0.1)
    }), seed)
  })
  test('one slip costs less the longer the word, with no cliff', () => {
    const steps = [['Xab Borel', 'Xob Borel'], ['Xabo Borel', 'Xobo Borel'], ['Xabol Borel', 'Xobol Borel'], ['Xabolu Borel', 'Xobolu Borel']].map(([a, b]) => score(a!, b!))
    steps.slice(1).forEach((next, i) => { expect(next).toBeGreaterThanOrEqual(steps[i]!); expect(next - steps[i]!).toBeLessThanOrEqual(0.15) })
  })
})

describe('people known in two ways', () => {
  test.each([
    ['Hélène Côté', 'HELENE COTE'], ['Anne-Sœur Lebœuf', 'Anne Soeur Leboeuf'], ['Nguyễn Thị Lan', 'Lan Thi Nguyen'], ['Олена Шевченко', 'Olena Shevchenko'], ['محمد حداد', 'Mohammed Haddad'],
    ['王小明', 'Wang Xiaoming'], ['김민지', 'Kim Minji'], ['ᐱᑕ ᑯᓄᒃ', 'Pita Kunuk'], ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos'], ['ਗੁਰਪ੍ਰੀਤ ਗਿੱਲ', 'Gurpreet Gill'], ['Abd al-Rahman Nasser', 'Abdulrahman Naser'],
    ['Guy St-Onge', 'Guy Saint-Onge'], ['Pierre de la Durantaye', 'Pierre Ladurantaye'], ['Ian MacDonald', 'Ian Mc Donald'], ['Tsa7i Wilson', 'Tsaʔi Wilson'], ['William Morrison', 'Bill Morrison'], ['J.-P. Bouchard', 'Jean-Pierre Bouchard'],
    ['Wapastim', 'FNU Wapastim'], ['Joseph Roy dit Desjardins', 'Joseph Desjardins'], ['Андрей Петрович Сидоров', 'Andrei Sidorov'], ['Miali Kunuk', 'Mary Kunuk'], ['דוד כהן', 'David Cohen'], ['Dr. Samir Nasser', 'Samir Nasser'],
  ])('%s and %s match', (a, b) => { expect(score(a, b)).toBeGreaterThanOrEqual(matchThreshold) })
})

describe('people who are two', () => {
  test.each([
    ['Jean-Pierre Roy', 'Jean-Paul Roy'], ['Michel Gauthier', 'Michèle Gauthier'], ['John Smith', 'Joan Smith'], ['Gurpreet Kaur', 'Gurpreet Singh'], ['Nguyễn Thị Lan', 'Nguyen Van Lan'], ['Li Wei', 'Li Wen'], ['Robert King Jr.', 'Robert King Sr.'],
    ['Andrei Petrovich Sidorov', 'Andrei Pavlovich Sidorov'], ['Alma Bear', 'Alma Beardy'], ['Amandeep Singh', 'Amanpreet Singh'], ['José Pérez López', 'José Pérez Gómez'], ['Singh', 'Harjit Singh Dhaliwal'],
  ])('%s and %s do not match', (a, b) => { expect(score(a, b)).toBeLessThan(matchThreshold) })
})

describe('reasons', () => {
  test('every part says what it met', () => {
    expect(how('Bill Petrovich Morrison', 'William Morison')).toEqual(['nickname', 'spelling', 'patronymic-missing'])
    expect(how('Robert King Jr.', 'Robert King Sr.')).toContain('contradicts')
    expect(how('J. Bouchard', 'Jean Bouchard')).toContain('initial')
    expect(how('', 'Jean Bouchard')).toContain('empty')
    expect(how('Nguyễn Thị Lan', 'Lan Thi Nguyen')).toContain('reordered')
  })
  test('the two sides stay on their sides', () => {
    expect(compareNames('Bill Morrison', 'William Morrison').parts[0]).toMatchObject({ a: 'bill', b: 'william' })
    expect(compareNames('William Morrison', 'Bill Morrison').parts[0]).toMatchObject({ a: 'william', b: 'bill' })
  })
  test('legal forms of one class stand for each other', () => {
    expect(compareNames('Northern Harvest Ltd.', 'Northern Harvest Limitée', 'organisation').score).toBe(1)
    expect(compareNames('Northern Harvest Fund II', 'Northern Harvest Fund III', 'organisation').match).toBe(false)
  })
  test('a very long name is cut, says so and stays quick', () => {
    const long = 'Maximilian '.repeat(5000)
    expect(compareNames(long, 'Maximilian').parts.map(part => part.how)).toContain('too-long')
  })
})

describe('birth dates and countries', () => {
  const with_ = (birth: string) => comparePeople(born('Daniel Arsenault', '1980-03-05'), born('Daniel Arsenault', birth))
  test('a full date that agrees lifts, one that contradicts brings the result below the threshold', () => {
    expect(with_('1980-03-05').score).toBe(1)
    expect(with_('1971-11-22').match).toBe(false)
  })
  test.each([['1980-05-03', 'birth-swapped'], ['1980-03-06', 'birth-one-digit'], ['1980-01-01', 'birth-placeholder'], ['1980', 'birth-year-agrees'], ['1981', 'birth-near-year'], ['05/03/1980', 'birth-agrees']])('%s is told as %s and keeps the match', (birth, told) => {
    expect(with_(birth).parts.map(part => part.how)).toContain(told)
    expect(with_(birth).match).toBe(true)
  })
  test('agreement never lifts a name that is not near', () => {
    const other = comparePeople(born('Daniel Arsenault', '1980-03-05'), born('Louis Cyr', '1980-03-05'))
    expect(other.score).toBe(other.nameScore)
  })
})
