import { expect, test } from 'vitest'
import { stateOf } from './leaving.ts'

const [at, hour] = [new Date(0), 3_600_000]

test('what is not confirmed within a day is too late, and so is what was confirmed and not done within another', () => {
  expect(stateOf({ asked_at: at, confirmed_at: null, used_at: null }, 23 * hour)).toBe('waiting')
  expect(stateOf({ asked_at: at, confirmed_at: null, used_at: null }, 25 * hour)).toBe('ended')
  expect(stateOf({ asked_at: at, confirmed_at: new Date(23 * hour), used_at: null }, 46 * hour)).toBe('confirmed')
  expect(stateOf({ asked_at: at, confirmed_at: new Date(23 * hour), used_at: null }, 48 * hour)).toBe('ended')
  expect(stateOf({ asked_at: at, confirmed_at: at, used_at: at }, 99 * hour)).toBe('used')
})
