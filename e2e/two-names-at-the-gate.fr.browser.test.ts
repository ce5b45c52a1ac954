import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { atTheGate, twoNamesAtTheGate } from './two-names-at-the-gate.ts'

const open = testBrowsing(atTheGate)

test('stories S10 and S7 in the browser (fr): a late notice, two names at the gate, and someone who is never accused', async () => {
  await twoNamesAtTheGate({ ...open(), language: 'fr' })
}, 240_000)
