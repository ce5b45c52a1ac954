import { expect, test } from 'vitest'
import { clockRows } from './clocks.ts'
import { dutyRows } from './duty-to-report.ts'
import { liabilityRows } from './liability.ts'
import { spansOf, versionOn } from './spans.ts'
import { day } from '../../algorithms/calendars/day.ts'

const said = JSON.stringify([clockRows, dutyRows, liabilityRows])
test('no fact calls a person by a word kept for acts', () => expect(/\bvictim\b(?!s Bill)|prostitut|rescued|personne victime/i.test(said.replace(/Emergency Protection for Victims[^"]*/g, ''))).toBe(false))
test('French facts keep their no-break space before a colon', () => expect(/[a-zéè] : /.test(said)).toBe(false))
test('a state of a provision covers its last day and the next state the day after', () => {
  expect(versionOn('286.1', day('2019-09-18'))!.by).toContain('s. 20')
  expect(versionOn('286.1', day('2019-09-19'))!.by).toContain('s. 108')
  expect(versionOn('286.1', day('2014-12-05'))).toBeNull()
})
test('a section that is not held is refused', () => expect(() => spansOf('999')).toThrow(RangeError))
