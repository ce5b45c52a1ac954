import { expect, test } from 'vitest'
import { readKeyCount, readTextCount } from './count-text.ts'

test('a house tells its free rooms by text in either language, and nothing is guessed', () => {
  expect(['FREE 4 7', 'libres 4, 7b', 'Full', 'complet.', 'FREE 0', 'same', 'Pareil'].map(readTextCount)).toEqual([{ free: ['4', '7'] }, { free: ['4', '7B'] }, { free: [] }, { free: [] }, { free: [] }, { same: true }, { same: true }])
  expect(['YES 4', 'FREE', 'free rooms for her', 'same room', '', 'FULL 4'].map(readTextCount)).toEqual([null, null, null, null, null, null])
})

test('by keypad: 3*4*7# are free, 3# none, 4# as it was; an answer to a hold is none of these', () => {
  expect(['3*4*7#', '3#', '4#', '4', '3*4*4'].map(readKeyCount)).toEqual([{ free: ['4', '7'] }, { free: [] }, { same: true }, { same: true }, { free: ['4'] }])
  expect(['1*4#', '2*4*1#', '3*x#', '5#', ''].map(readKeyCount)).toEqual([null, null, null, null, null])
})
