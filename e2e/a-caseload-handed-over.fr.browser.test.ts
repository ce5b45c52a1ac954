import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { aCaseloadHandedOver, withCases } from './a-caseload-handed-over.ts'

const open = testBrowsing(withCases)

test('a caseload in the browser (fr): handed over with a note, the person told, and all of it taken back', async () => {
  await aCaseloadHandedOver({ ...open(), language: 'fr' })
}, 240_000)
