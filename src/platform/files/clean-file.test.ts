import fc from 'fast-check'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { aJpeg, aPng, aWav } from './build.ts'
import { cleanFile, mostBytes } from './clean-file.ts'
import { contentType, kindOf } from './file-kind.ts'

const planted = 'camera of M. Invented 49.8951N'
const bytesOf = async (file: Buffer): Promise<Buffer> => {
  const clean = await cleanFile(file)
  if ('refused' in clean) throw new Error(clean.refused)
  return clean.bytes
}

const aPdf = async () => {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([200, 200])
  pdf.setAuthor(planted)
  pdf.setTitle(planted)
  pdf.addJavaScript('run', `app.alert("${planted}")`)
  await pdf.attach(Buffer.from(planted), 'note.txt', { description: planted })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(pdf.context.stream(`<x>${planted}</x>`)))
  page.node.set(PDFName.of('PieceInfo'), pdf.context.obj({ app: PDFString.of(planted) }))
  page.node.set(PDFName.of('AA'), pdf.context.obj({ O: { S: 'JavaScript', JS: PDFString.of(planted) } }))
  return Buffer.from(await pdf.save({ useObjectStreams: false }))
}

test.each([
  ['a JPEG: its Exif, its comment and what is behind its end', aJpeg({ says: planted })],
  ['a PNG: its texts and what is behind its end', aPng({ says: planted })],
  ['a WAV: its lists', aWav({ says: planted })],
])('what a maker wrote into %s is gone, and cleaning again changes nothing', async (_, file) => {
  const clean = await bytesOf(file)
  expect([file.includes(planted), clean.includes(planted)]).toEqual([true, false])
  expect(await bytesOf(clean)).toEqual(clean)
  expect(kindOf(clean)).toBe(kindOf(file))
})

test('a PDF keeps its pages and loses author, title, metadata, attachments and scripts', async () => {
  const file = await aPdf()
  const clean = await PDFDocument.load(await bytesOf(file), { updateMetadata: false })
  const whole = Buffer.from(await clean.save({ useObjectStreams: false }))
  expect([clean.getPageCount(), clean.getAuthor(), clean.getTitle()]).toEqual([1, undefined, undefined])
  expect([planted, 'JavaScript', 'EmbeddedFile', Buffer.from(planted).toString('hex').toUpperCase()].filter(text => whole.includes(text))).toEqual([])
})

test('a PDF runs nothing and leads nowhere, however deep that is written', async () => {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([200, 200])
  const script = pdf.context.register(pdf.context.obj('JavaScript'))
  const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] }
  page.node.set(PDFName.of('Annots'), pdf.context.obj([
    { ...link, A: { S: 'URI', URI: PDFString.of(planted) } },
    { ...link, A: { S: 'GoTo', D: [0], Next: [{ S: 'JavaScript', JS: PDFString.of(planted) }] } },
    { ...link, A: { S: 'Rendition', JS: PDFString.of(planted) } },
    { ...link, A: { S: script, JS: PDFString.of(planted) } },
  ]))
  const clean = await PDFDocument.load(await bytesOf(Buffer.from(await pdf.save({ useObjectStreams: false }))), { updateMetadata: false })
  const whole = Buffer.from(await clean.save({ useObjectStreams: false }))
  expect([planted, '/URI', '/JS', 'Rendition'].filter(text => whole.includes(text))).toEqual([])
})

test.each([['alone', 'DCTDecode'], ['in a list', ['DCTDecode']]])('a picture inside a PDF loses what its maker wrote into it (its filter %s)', async (_, filter) => {
  const held = async (picture: Buffer) => {
    const pdf = await PDFDocument.create()
    const image = pdf.context.register(pdf.context.stream(picture, { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, Filter: filter }))
    pdf.addPage([200, 200]).node.set(PDFName.of('Resources'), pdf.context.obj({ XObject: { One: image } }))
    return Buffer.from(await pdf.save({ useObjectStreams: false }))
  }
  const clean = await bytesOf(await held(aJpeg({ says: planted })))
  expect([clean.includes(planted), clean.includes('coded data')]).toEqual([false, true])
  expect(await cleanFile(await held(aJpeg().subarray(0, 120)))).toEqual({ refused: 'broken' })
})

test('a picture stands the way it was held, and that is all its Exif says', async () => {
  const clean = await bytesOf(aJpeg({ says: planted, orientation: 6 }))
  expect(clean.includes(Buffer.from('4d4d002a000000080001011200030000000100060000', 'hex'))).toBe(true)
  expect(await bytesOf(clean)).toEqual(clean)
})

test('coded data of a picture is kept to the byte', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }).map(a => Buffer.from(a.filter(b => b !== 0xff)).toString('latin1')), async scan => {
    const file = aJpeg({ scan })
    expect((await bytesOf(file)).includes(file.subarray(file.length - 2 * Buffer.byteLength(scan) - 6))).toBe(true)
  }), { seed: 1, numRuns: 100 })
})

test.each([
  ['a page that would run', Buffer.from('<html><script>1</script>'), 'unknown'],
  ['a programme', Buffer.from('MZ\x90\0'), 'unknown'],
  ['an archive', Buffer.from('PK\x03\x04'), 'unknown'],
  ['a drawing with scripts', Buffer.from('<svg onload="1"/>'), 'unknown'],
  ['an empty file', Buffer.alloc(0), 'unknown'],
  ['a page behind a picture’s first bytes', Buffer.from('\x89PNG\r\n\x1a\n<script>', 'latin1'), 'broken'],
  ['a picture that stops in the middle', aJpeg().subarray(0, 120), 'broken'],
  ['a PDF of nothing', Buffer.from('%PDF-1.7\n%%EOF'), 'broken'],
])('%s is refused', async (_, file, refused) => {
  expect(await cleanFile(file)).toEqual({ refused })
})

test('one byte more than the bound is too large', async () => {
  expect(await cleanFile(Buffer.alloc(mostBytes + 1))).toEqual({ refused: 'too-large' })
})

test('no damage of a file makes cleaning fail, and what comes out is of the kind it says', async () => {
  const files = [aJpeg({ says: planted }), aPng({ says: planted }), aWav({ says: planted })]
  await fc.assert(fc.asyncProperty(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }), fc.nat(400), async (file, damage, cut) => {
    const broken = Buffer.from(file.subarray(0, Math.max(1, file.length - cut % 50)))
    for (const [at, byte] of damage) broken[at % broken.length] = byte
    const clean = await cleanFile(broken)
    if ('kind' in clean) expect([kindOf(clean.bytes), clean.kind in contentType]).toEqual([clean.kind, true])
  }), { seed: 2, numRuns: 300 })
})
