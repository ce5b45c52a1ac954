import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { nearWhatSheStaysAwayFrom } from './near-what-she-stays-away-from.ts'
import { withServices } from './sweep.ts'

const open = testBrowsing(withServices)

test('near what she stays away from, in the browser (fr): the house confirms, and she takes it back in the middle', async () => {
  await nearWhatSheStaysAwayFrom({ ...open(), language: 'fr' })
}, 240_000)
