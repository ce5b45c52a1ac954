import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { aSheltersNight } from './a-shelters-night.ts'
import { withServices } from './sweep.ts'

const open = testBrowsing(withServices)

test('a shelter’s night in the browser (en): the count, a hold by text, an arrival, and one who did not come', async () => {
  await aSheltersNight({ ...open(), language: 'en' })
}, 240_000)
