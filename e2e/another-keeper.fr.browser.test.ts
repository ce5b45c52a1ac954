import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { anotherKeeper } from './another-keeper.ts'
import { withServices } from './sweep.ts'

const open = testBrowsing(withServices)

test('another keeper of a file, in the browser (fr): asked, taken, the page of the one before closes, given back', async () => {
  await anotherKeeper({ ...open(), language: 'fr' })
}, 240_000)
