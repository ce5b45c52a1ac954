import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { aFamilyOfFive } from './a-family-of-five.ts'
import { withServices } from './sweep.ts'

const open = testBrowsing(withServices)

test('a family of five in the browser (fr): two languages, one room, kept together', async () => {
  await aFamilyOfFive({ ...open(), language: 'fr' })
}, 240_000)
