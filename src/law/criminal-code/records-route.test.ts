import { expect, test } from 'vitest'
import { recordsRoute } from './records-route.ts'

test('278.2(1): a charge under 286.1(2) brings the records scheme', () => expect(recordsRoute(['286.1(2)']).route).toBe('records-scheme'))
test('advertising alone, 286.4, does not: the common-law application', () => expect(recordsRoute(['286.4']).route).toBe('common-law'))
test('286.4 tried with 279.01 comes under the scheme', () => expect(recordsRoute(['286.4', '279.01']).route).toBe('records-scheme'))
test('with no charge known, nothing is said', () => expect(recordsRoute([]).route).toBe('not-known'))
