import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { onThePlan, theNumberNobodyIsFoundIn } from './the-number-nobody-is-found-in.ts'

const open = testBrowsing(onThePlan)

test('story S12 in the browser (fr): the plan with its coverage, an agreement signed and ended, a figure refused', async () => {
  await theNumberNobodyIsFoundIn({ ...open(), language: 'fr' })
}, 240_000)
