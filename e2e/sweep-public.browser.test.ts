/// <reference types="vite/client" />
import { expect, test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { anyones, borrowed, files, forPublic, hers, languages, looksRight, type Phone } from './borrowed-phone.ts'
import { leftOut } from './sweep.ts'

const open = testBrowsing(forPublic)
const phones = new Map<'en' | 'fr', Phone>()

test('no screen is left out of the sweep', () => {
  expect(leftOut(Object.keys(import.meta.glob('./sweep-*.browser.test.ts')))).toEqual([])
})

test('no public page is left out of the sweep', () => {
  const declared = open().w.slices.flatMap(s => s.pages ?? []).map(p => p.at)
  expect(declared.filter(at => ![...anyones, ...hers, ...files].includes(at))).toEqual([])
})

test.each(anyones)('%s works with scripts off on a phone, in both languages', async path => {
  const { browsing } = open()
  for (const language of languages) {
    const phone = phones.get(language) ?? (await borrowed(browsing, language))
    phones.set(language, phone)
    await looksRight(phone, browsing.origin, path, language)
  }
})
