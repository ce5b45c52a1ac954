import { test } from 'vitest'
import { aHundredNights } from './testing/a-hundred-nights.ts'

const nights = aHundredNights(1)

test('from two hundred places drawn from the whole country, the first hundred: a safe accepted place, or an unmet need with a plan, within a minute and five choices', nights, 120_000)
