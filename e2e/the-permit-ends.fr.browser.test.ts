import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { thePermitEnds } from './the-permit-ends.ts'
import { withServices } from './sweep.ts'

const open = testBrowsing(withServices)

test('a permit that ends in twenty days, in the browser (fr): seen, prepared, lodged, and what is to be done beside it', async () => {
  await thePermitEnds({ ...open(), language: 'fr' })
}, 240_000)
