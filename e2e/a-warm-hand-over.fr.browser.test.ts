import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { aWarmHandOver } from './a-warm-hand-over.ts'
import { withServices } from './sweep.ts'

const open = testBrowsing(withServices)

test('a warm hand-over (fr): a name, a call of three, and the door shown to one escort', async () => {
  await aWarmHandOver({ ...open(), language: 'fr' })
}, 240_000)
