import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawPage } from './draw-page.ts'
import { document, facts, heading, inBoth, lines, list, type Page, para, table } from './tree.ts'

const at = new Date('2026-11-23T12:00:00Z')
const page: Page = { title: 'Tonight', language: 'en', foot: 'Shred after use.', blocks: [heading('Rooms'), para('Two free.'), facts([['Room', 'ᐃᓄᒃ Zoë']]), table(['A', 'B'], [['1', '2'], ['3', '4']]), list(['x', 'y']), lines('Written by hand', 2)] }
const loaded = async (of: Page, paper: 'a4' | 'letter' = 'letter') => PDFDocument.load(await drawPage(of, paper, at), { updateMetadata: false })
const said = (object: unknown) => (object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : String(object))
const kids = (dict: PDFDict): PDFDict[] => {
  const k = dict.lookup(PDFName.of('K'))
  return (k instanceof PDFArray ? k.asArray().map((_, i) => k.lookup(i)) : [k]).filter((one): one is PDFDict => one instanceof PDFDict && one.has(PDFName.of('S')))
}
const kindOf = (dict: PDFDict) => String(dict.lookup(PDFName.of('S')))

test('a reader hears the title, then each part in its order, and a table by its rows and cells', async () => {
  const { catalog } = await loaded(page)
  const [root] = kids(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)) as [PDFDict]
  expect(kids(root).map(kindOf)).toEqual(['/H1', '/H2', '/P', '/Table', '/Table', '/L', '/P'])
  const rows = kids(kids(root)[4]!)
  expect(rows.map(row => [kindOf(row), ...kids(row).map(kindOf)])).toEqual([['/TR', '/TH', '/TH'], ['/TR', '/TD', '/TD'], ['/TR', '/TD', '/TD']])
})

test('it says its language, shows its title and is marked, on the paper that was asked for', async () => {
  const a4 = await loaded({ ...page, language: 'fr' }, 'a4')
  expect([said(a4.catalog.lookup(PDFName.of('Lang'))), (a4.catalog.lookup(PDFName.of('MarkInfo')) as PDFDict).lookup(PDFName.of('Marked'))]).toEqual(['fr-CA', PDFBool.True])
  expect([a4.getPage(0).getSize(), (await loaded(page)).getPage(0).getSize()].map(s => [Math.round(s.width), Math.round(s.height)])).toEqual([[595, 842], [612, 792]])
})

test('a long table goes on over pages without losing a row, and no foot opens a page of its own', async () => {
  const long = await loaded({ ...page, blocks: [table(['n'], Array.from({ length: 120 }, (_, i) => [`Row ${i}`]))] })
  const [root] = kids(long.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)) as [PDFDict]
  expect(kids(kids(root)[1]!).length).toBe(121)
  expect(long.getPageCount()).toBeGreaterThan(2)
  expect((await loaded({ ...page, blocks: [] })).getPageCount()).toBe(1)
})

test('any text in any part makes a file that opens', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 })
  await fc.assert(fc.asyncProperty(text, text, text, async (title, a, b) => {
    expect((await loaded({ ...page, title, foot: a, blocks: [para(b), facts([[a, b]]), list([a])] })).getPageCount()).toBe(1)
  }), { seed: 7, numRuns: 15 })
})

test('a document is made in both languages from one source', () => {
  const of = document<number>('n', (language, n) => ({ ...page, language, title: language === 'fr' ? `${n} lits` : `${n} beds` }))
  expect([inBoth(of, 3).en.title, inBoth(of, 3).fr.title]).toEqual(['3 beds', '3 lits'])
})
