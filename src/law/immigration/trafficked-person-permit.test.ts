import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { firstPermitLength, traffickedPersonPermit } from './trafficked-person-permit.ts'

test('MI81: a first permit issued on 2025-02-04 runs at least twelve months', () => expect(firstPermitLength(day('2025-02-04'))).toMatchObject({ atLeastUntil: '2026-02-04', atMostUntil: null }))
test('issued the day before, it ran at most 180 days', () => expect(firstPermitLength(day('2025-02-03'))).toMatchObject({ atLeastUntil: null, atMostUntil: '2025-08-02' }))
test('before the first instructions nothing is said', () => expect(firstPermitLength(day('2007-06-18'))).toBeNull())
test('no element asks for the police', () => expect(Object.values(traffickedPersonPermit.elements).some(e => /police/i.test(e.asks.en + e.asks.fr))).toBe(false))
