import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { cents } from '../../algorithms/money/cents.ts'
import { choiceRows, radioRows } from './choice-rows.ts'
import { consentSentence } from './consent-sentence.ts'
import { form } from './form.ts'
import { html } from './html.ts'
import { notice, promises } from './notice.ts'
import { assetFiles, publicDocument, publicPolicy } from './page.ts'
import { sums, twoSums } from './sums.ts'

const help = publicDocument({
  language: 'en', title: 'weather', languages: { en: '/help', fr: '/aide', es: '/ayuda', tl: '/tulong', iu: '/iu', cr: '/cr', oj: '/oj' },
  body: html`<h1>What do you need first?</h1>${choiceRows([{ href: '/help/place', label: 'A safe place tonight', icon: 'bed' }, { href: '/help/pay', label: 'My boss has not paid me', icon: 'coins' }])}${notice('danger', html`<b>Danger right now?</b> Call <b>911</b>.`)}${promises([{ icon: 'cookie', said: 'No cookie.' }])}`,
})
const sized = (name: string): number => statSync(new URL(name, import.meta.url)).size

test('a public page with its style, script, faces and language names weighs under 60 KB', () => {
  const faces = sized('fonts/atkinson-next-latin.woff2') + sized('fonts/newsreader-latin-500.woff2') + sized('fonts/syllabics-names.woff2')
  const text = [help, readFileSync(new URL('public.css', import.meta.url)), readFileSync(new URL('leave.js', import.meta.url))].reduce((sum, part) => sum + gzipSync(part).length, 0)
  expect(faces + text).toBeLessThan(60 * 1024)
})

test('the first thing that can be reached is the way out, and it is a plain link', () => {
  const first = /<(a|button|input|select|textarea)\b[^>]*>/.exec(help.slice(help.indexOf('<body')))
  expect(first?.[0]).toContain('href="/leave"')
  expect(help).not.toMatch(/tabindex="[1-9]/)
})

test('nothing on a page is inline, and everything it fetches is on the list of assets', () => {
  expect(help).not.toMatch(/\sstyle=|\son[a-z]+=|<style|<script(?! src=)|javascript:/i)
  const fetched = [...help.matchAll(/(?:src|rel="stylesheet" href)="([^"]+)"/g)].map(([, path]) => path)
  expect(fetched.every(path => assetFiles.some(asset => `/public${asset.path}` === path))).toBe(true)
  const css = readFileSync(new URL('public.css', import.meta.url), 'utf8')
  for (const [, path] of css.matchAll(/url\("?([^")]+)"?\)/g)) expect(assetFiles.some(asset => asset.path === `/${path}`), path).toBe(true)
  expect(css).not.toMatch(/@import|https?:/)
  expect(publicPolicy).not.toMatch(/unsafe|\*|data:/)
})

test('titles are dull and the page says nothing of why it is there', () => {
  expect(/<title>([^<]*)/.exec(help)?.[1]).toBe('Weather and roads')
  expect(publicDocument({ language: 'fr', title: 'hours', body: html`` })).toContain('<title>Heures</title>')
  expect(help).toContain('name="referrer" content="no-referrer"')
  expect(help.toLowerCase()).not.toMatch(/throughline|traffick/)
})

test('a language is offered by its own name and in its own script', () => {
  expect(help).toContain('<a href="/iu" lang="iu" hreflang="iu">ᐃᓄᒃᑎᑐᑦ</a>')
  expect(help).not.toContain('>English<')
})

test('what a person typed before comes back in the form as text', () => {
  const page = form({ language: 'fr', action: '/suite', skip: true, carried: { place: '"><script>x</script>' }, errors: [{ field: 'safe', said: 'Choisissez une réponse.' }], body: radioRows({ name: 'safe', label: 'Est-il sûr de parler?', chosen: 'no', rows: [{ value: 'yes', label: 'Oui' }, { value: 'no', label: '<b>Non</b>' }], error: 'Choisissez une réponse.' }) }).text
  expect(page).not.toContain('<script>')
  expect(page).toContain('value="no" checked')
  expect(page).toContain('&lt;b&gt;Non&lt;/b&gt;')
  expect(page).toContain('href="#safe"')
})

test('what was lost and what can be asked for are two numbers', () => {
  const page = twoSums({ language: 'en', lost: cents(593_360), askable: cents(243_360), askableNote: 'unpaid wages' }).text
  expect(page).toContain('$5,933.60')
  expect(page).toContain('$2,433.60')
  expect(sums('en', [{ what: 'Overtime', amount: cents(33_000), unconfirmed: true }]).text).toContain('not yet confirmed')
})

test('a consent is taken back by one plain form, and says nothing was taken back before it is', () => {
  const given = consentSentence({ language: 'en', sentence: '**A <b>** may know', until: 'until May', action: '/mine/back' }).text
  expect(given).toContain('<b>A &lt;b&gt;</b> may know')
  expect(given).toContain('method="post"')
  expect(given).not.toMatch(/taken back/i)
})
