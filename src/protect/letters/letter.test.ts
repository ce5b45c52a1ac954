import fc from 'fast-check'
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { drawLetter, unprintable } from './draw-letter.ts'
import { fill, type Given, letterOf } from './letter.ts'
import { templateIds, templates } from './templates.ts'

const given = (more: Partial<Given> = {}): Given => ({ template: 'support', language: 'en', name: 'Cedar', contact: '204-555-0101', agency: null, province: 'Manitoba', writer: 'Noor H.', on: day('2026-11-23'), ...more })
const at = new Date('2026-11-23T12:00:00Z')
const said = (object: unknown) => (object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : String(object))
const parsed = async (more: Partial<Given> = {}) => PDFDocument.load(await drawLetter(letterOf(given(more)), at), { updateMetadata: false })

test.each([['en', 'en-CA', 'Letter of support'], ['fr', 'fr-CA', 'Lettre d’appui']] as const)('a letter in %s is tagged, says its language, and shows its title', async (language, lang, title) => {
  const { catalog, context } = await parsed({ language })
  expect([said(catalog.lookup(PDFName.of('Lang'))), (catalog.lookup(PDFName.of('MarkInfo')) as PDFDict).lookup(PDFName.of('Marked'))]).toEqual([lang, PDFBool.True])
  expect((catalog.lookup(PDFName.of('ViewerPreferences')) as PDFDict).lookup(PDFName.of('DisplayDocTitle'))).toBe(PDFBool.True)
  expect(said((context.lookup(context.trailerInfo.Info) as PDFDict).lookup(PDFName.of('Title')))).toBe(title)
})

test('a reader hears the title first, then each paragraph in its order', async () => {
  const { catalog } = await parsed({ since: day('2026-11-01') })
  const kids = (dict: PDFDict) => dict.lookup(PDFName.of('K'), PDFArray).asArray().map((_, i) => dict.lookup(PDFName.of('K'), PDFArray).lookup(i))
  const [root] = kids(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)) as [PDFDict]
  expect(kids(root).map(k => String((k as PDFDict).lookup(PDFName.of('S'))))).toEqual(['/H1', ...Array.from({ length: 6 }, () => '/P')])
})

test('every font is inside the file, so that it reads the same on any machine', async () => {
  const { context } = await parsed({ name: 'ᓄᓇᕗᒃ Łukasz Čapek', language: 'fr' })
  const fonts = context.enumerateIndirectObjects().map(([, o]) => o).filter((o): o is PDFDict => o instanceof PDFDict && o.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
  expect(fonts.length).toBe(3)
  expect(fonts.every(f => f.has(PDFName.of('FontFile2')) || f.has(PDFName.of('FontFile3')))).toBe(true)
})

test('a name that no embedded font can print is found before a letter with a hole is made', () => {
  expect([unprintable(letterOf(given({ name: 'ᐃᓄᒃ Zoë Œuvrard' }))), unprintable(letterOf(given({ name: '李 Cedar' })))]).toEqual([[], ['李']])
})

const telling = /traffick|traite|exploit|victim|shelter|refuge|hébergement|escort|sexual|sexuel|police|throughline/i
test('no template, in either language, tells what was lived or what the service is, and neither does the file', async () => {
  for (const template of templateIds) for (const language of ['en', 'fr'] as const) {
    const letter = letterOf(given({ template, language, since: day('2026-11-01'), needs: ['school'] }))
    expect(JSON.stringify(letter)).not.toMatch(telling)
    expect((await drawLetter(letter, at)).toString('latin1')).not.toMatch(/throughline/i)
  }
})

test('the agency is named only if she chose it', () => {
  expect([letterOf(given()).signed, letterOf(given({ agency: 'Birch Bay (demo)' })).signed]).toEqual([['Noor H.'], ['Noor H.', 'Birch Bay (demo)']])
})

test('a paragraph whose word was not given falls away whole: nothing is claimed that was not said', () => {
  expect(letterOf(given()).paragraphs.join(' ')).not.toContain('since')
  expect(letterOf(given({ since: day('2026-11-01') })).paragraphs).toContain('I have worked with Cedar since 1\u00a0November 2026.')
})

test('what she wrote is never read as a template, whatever it holds', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.constantFrom(...templates), (words, template) => {
    const filled = template.paragraphs.map(p => fill(p.en, { name: 'Cedar', contact: 'c', since: 'd', province: 'p', needs: 'n', words }))
    expect(filled.includes(words)).toBe(true)
    expect(fill('{words}', { words: `{name} $& ${words}` })).toBe(`{name} $& ${words}`)
  }), { seed: 1 })
})

test('a long letter goes on over pages and stays tagged', async () => {
  const document = await parsed({ words: 'She has been with us and does well. '.repeat(200) })
  expect([document.getPageCount() > 1, (document.catalog.lookup(PDFName.of('MarkInfo')) as PDFDict).lookup(PDFName.of('Marked'))]).toEqual([true, PDFBool.True])
})
