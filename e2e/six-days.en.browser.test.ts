import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { sixDays } from './six-days.ts'
import { withServices } from './sweep.ts'

const open = testBrowsing(withServices)

test('six days, in the browser (en): back again, who was told under whose law, and whom they want to talk with', async () => {
  await sixDays({ ...open(), language: 'en' })
}, 240_000)
