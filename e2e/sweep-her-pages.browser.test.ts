import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { borrowed, forPublic, hers, languages, looksRight } from './borrowed-phone.ts'

const open = testBrowsing(forPublic)

test.each(languages)('her own pages work with scripts off on a phone (%s)', async language => {
  const { w, browsing } = open()
  const [number, words] = w.ids.get('page:cedar')!.split('|') as [string, string]
  const phone = await borrowed(browsing, language)
  await phone.plain.goto(`${browsing.origin}/my?lang=${language}`)
  await phone.plain.fill('input[name=number]', number)
  await phone.plain.fill('input[name=words]', words)
  await phone.plain.click('form button[type=submit]')
  await phone.scripted.context().addCookies(await phone.plain.context().cookies())
  for (const path of hers) await looksRight(phone, browsing.origin, path, language)
}, 120_000)
