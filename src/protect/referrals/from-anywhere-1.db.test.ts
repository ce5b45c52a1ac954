import { test } from 'vitest'
import { aHundredNights } from './testing/a-hundred-nights.ts'

test('from two hundred places drawn from the whole country, the first hundred: a safe accepted place, or an unmet need with a plan, within a minute and five choices', () => aHundredNights(1), 120_000)
