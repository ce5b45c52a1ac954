import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { aDoorThatLocks } from './a-door-that-locks.ts'
import { withServices } from './sweep.ts'

const open = testBrowsing(withServices)

test('story S1 in the browser (en): from a whispered call to a door that locks, and one consent taken back', async () => {
  await aDoorThatLocks({ ...open(), language: 'en' })
}, 240_000)
