import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { anAgencyOutside, withCases } from './an-agency-outside.ts'

const open = testBrowsing(withCases)

test('an agency outside in the browser (en): a link and two words, yes and no alike, she reads who opened it and closes the third', async () => {
  await anAgencyOutside({ ...open(), language: 'en' })
}, 240_000)
