import { expect, test } from 'vitest'
import { placeList } from '../../platform/places/place-list.ts'
import { pointFault } from './point-check.ts'

test('every listed place of Canada lies in its own province', () => {
  const wrong = placeList().places.filter(p => pointFault(String(p.lat), String(p.lon), p.province) !== null)
  expect(wrong.map(p => [p.id, p.lat, p.lon])).toEqual([])
})

test.each([
  ['49.9', '-97.1', 'MB', null], ['', '', 'MB', null], ['49.9', '', 'MB', 'point-half'], ['0', '0.0', null, 'point-zero'], ['-97.1', '49.9', 'MB', 'point-swapped'], ['-97.1', '49.9', null, 'point-swapped'],
  ['49.9', '97.1', 'MB', 'point-sign'], ['43.7', '-79.4', 'MB', 'point-outside-province'], ['100', '101', null, 'point-out-of-range'], ['forty', '-97', null, 'point-not-a-number'], ['37.5', '-122.3', null, null],
] as const)('%s, %s in %s: %s', (lat, lon, province, fault) => expect(pointFault(lat, lon, province)).toBe(fault))
