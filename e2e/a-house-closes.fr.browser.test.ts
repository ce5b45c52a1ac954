import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { aHouseCloses } from './a-house-closes.ts'
import { withServices } from './sweep.ts'

const open = testBrowsing(withServices)

test('a house closes while she is on the way (fr): her worker knows at once and has the next place on the screen', async () => {
  await aHouseCloses({ ...open(), language: 'fr' })
}, 240_000)
