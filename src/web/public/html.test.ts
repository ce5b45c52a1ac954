import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributes, escapeHtml, html, joined, safeAddress, type HtmlValue, type SafeHtml } from './html.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '</title><script>', '<!--', '-->', '&lt;', '`', '\0<b>', '<svg/onload=x>', ']]>', '{{x}}', '${x}', '\u2028'),
).chain(core => fc.tuple(fc.string(), fc.string()).map(([before, after]) => before + core + after))

const unescaped = (text: string): string => text
  .replaceAll('&#8232;', '\u2028').replaceAll('&#8233;', '\u2029').replaceAll('&#96;', '`').replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

test('whatever is typed into text opens no tag, and reads back as it was typed', () => {
  fc.assert(fc.property(hostile, typed => {
    const { text } = html`<p>${typed}</p>`
    const inside = text.slice(3, -4)
    expect(inside).not.toMatch(/[<>"'`\0]/)
    expect(unescaped(inside)).toBe(typed.replaceAll('\0', ''))
  }), { seed: 23, numRuns: 500 })
})

test('whatever is typed into a quoted attribute stays inside its quotes', () => {
  fc.assert(fc.property(hostile, typed => {
    expect(html`<p title="${typed}">x</p>`.text).toMatch(/^<p title="[^"<>]*">x<\/p>$/)
    expect(html`<p title='${typed}'>x</p>`.text).toMatch(/^<p title='[^'<>]*'>x<\/p>$/)
    expect(attributes({ title: typed }).text).toMatch(/^ title="[^"<>]*"$/)
  }), { seed: 29, numRuns: 500 })
})

test('html inside html is not escaped twice, lists are written one after another', () => {
  const rows = ['a & b', 'c'].map(name => html`<li>${name}</li>`)
  expect(html`<ul>${rows}</ul>`.text).toBe('<ul><li>a &amp; b</li><li>c</li></ul>')
  expect(joined(rows, html`<hr>`).text).toBe('<li>a &amp; b</li><hr><li>c</li>')
  expect(html`${null}${undefined}${false}${0}${''}`.text).toBe('0')
})

test('an object that only looks like html is refused', () => {
  const forged = JSON.parse('{"text":"<script>x</script>"}') as SafeHtml
  expect(() => html`<p>${forged}</p>`).toThrow(TypeError)
  expect(() => html`<p>${(() => 'x') as unknown as HtmlValue}</p>`).toThrow(TypeError)
  expect(() => joined([forged])).toThrow(TypeError)
})

test('a template that would put a value where escaping does not help is refused', () => {
  const typed = 'x'
  expect(() => html`<p ${typed}>x</p>`).toThrow(TypeError)
  expect(() => html`<p title=${typed}>x</p>`).toThrow(TypeError)
  expect(() => html`<script>${typed}</script>`).toThrow(TypeError)
  expect(() => html`<p onclick="${typed}">x</p>`).toThrow(TypeError)
  expect(() => html`<p style="${typed}">x</p>`).toThrow(TypeError)
  expect(() => html`<!-- ${typed} -->`).toThrow(TypeError)
})

test('attributes stand inside a tag and nowhere else', () => {
  expect(html`<p${attributes({ lang: 'cr' })}>x</p>`.text).toBe('<p lang="cr">x</p>')
  expect(() => html`<p>${attributes({ lang: 'cr' })}</p>`).toThrow(TypeError)
  expect(() => html`<p title="${attributes({ lang: 'cr' })}">x</p>`).toThrow(TypeError)
  expect(() => html`<p ${html`onclick=x`}>x</p>`).toThrow(TypeError)
})

test('an attribute after a value is judged as well as one before it', () => {
  const typed = 'x'
  expect(() => html`<p title="${typed}" onclick="${typed}">x</p>`).toThrow(TypeError)
  expect(html`<p title="${typed}" lang="${typed}">${typed}</p>`.text).toBe('<p title="x" lang="x">x</p>')
})

test('an address may not run anything nor leave by a bare double slash', () => {
  const bad = ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\tscript:x', 'data:text/html,x', 'vbscript:x', '//evil.example', '/\\evil.example', '\u0001javascript:x', 'blob:x']
  for (const url of bad) expect(html`<a href="${url}">x</a>`.text, url).toBe('<a href="#">x</a>')
  for (const url of ['/help', '#top', '?lang=fr', 'https://example.ca/a?b=c', 'tel:911', 'mailto:a@b.ca', 'next', './next']) expect(safeAddress(url), url).toBe(url)
  expect(attributes({ href: 'javascript:x' }).text).toBe(' href="#"')
})

test('no address that a browser would run gets through', () => {
  fc.assert(fc.property(hostile, typed => {
    const url = safeAddress(typed)
    if (url === '#') return
    expect(url.replace(/[\p{Cc}\s]/gu, '')).not.toMatch(/^(?:javascript|data|vbscript|blob|file):/i)
  }), { seed: 31, numRuns: 500 })
})

test('attribute names cannot be made up from what was typed', () => {
  for (const name of ['onclick', 'style', 'srcdoc', 'a b', 'x"', 'x=', '']) expect(() => attributes({ [name]: 'x' }), name).toThrow(TypeError)
  expect(attributes({ hidden: true, checked: false, id: null, tabindex: 0 }).text).toBe(' hidden tabindex="0"')
})

test('escaping leaves plain words and accents alone', () => {
  expect(escapeHtml('Où êtes-vous? ᐃᓄᒃᑎᑐᑦ')).toBe('Où êtes-vous? ᐃᓄᒃᑎᑐᑦ')
})
