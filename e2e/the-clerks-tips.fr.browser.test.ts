import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { theClerksTips, withUnits } from './the-clerks-tips.ts'

const open = testBrowsing(withUnits)

test('story S6 in the browser (fr): a tip is graded and stays sealed, a merge is undone, two networks are told apart', async () => {
  await theClerksTips({ ...open(), language: 'fr' })
}, 240_000)
