import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream, type PDFContext, type PDFObject } from 'pdf-lib'
import { stripJpeg } from './strip-jpeg.ts'

/** What tells of the maker, and what a reader could be made to run or to unpack. */
const gone = ['Metadata', 'PieceInfo', 'OpenAction', 'AA', 'JavaScript', 'JS', 'EmbeddedFiles', 'AF', 'URI', 'Launch', 'LastModified', 'Thumb', 'SpiderInfo']

const strip = (context: PDFContext, dict: PDFDict) => {
  for (const name of gone) {
    const value = dict.get(PDFName.of(name))
    if (value === undefined) continue
    if (value instanceof PDFRef) context.delete(value)
    dict.delete(PDFName.of(name))
  }
}

/** Nothing that acts: a link may go to a page of the same file, never out of it. */
const isAction = (dict: PDFDict) => ['JavaScript', 'Launch', 'URI', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition', 'RichMediaExecute'].includes(dict.lookup(PDFName.of('S'))?.toString().slice(1) ?? '')

const dictOf = (object: PDFObject): PDFDict | null => (object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null)

/** Whatever stands inside an object, however deep: a link may be written into a list of a page and into no object of its own. */
const stripWithin = (context: PDFContext, whole: PDFObject) => {
  const left: PDFObject[] = [whole]
  for (let object = left.pop(); object !== undefined; object = left.pop()) {
    if (object instanceof PDFArray) left.push(...object.asArray())
    const dict = dictOf(object)
    if (!dict) continue
    if (isAction(dict)) for (const name of dict.keys()) dict.delete(name)
    strip(context, dict)
    left.push(...dict.values())
  }
}

const isJpeg = (dict: PDFDict): boolean => {
  const filter = dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  return only === PDFName.of('DCTDecode') || only === PDFName.of('DCT')
}
/** A picture keeps its Exif, the place with it, inside a page: false when it cannot be cleaned. */
const cleanPicture = (context: PDFContext, ref: PDFRef, object: PDFObject): boolean => {
  if (!(object instanceof PDFRawStream) || !isJpeg(object.dict)) return true
  const clean = stripJpeg(Buffer.from(object.contents))
  if (clean) context.assign(ref, PDFRawStream.of(object.dict, clean))
  return clean !== null
}

/** What nothing leads to from the root is of an earlier version, or of what was just taken out. */
const sweep = (context: PDFContext) => {
  const seen = new Set<PDFRef>()
  const left: (PDFObject | undefined)[] = [context.trailerInfo.Root]
  while (left.length > 0) {
    const object = left.pop()
    if (object instanceof PDFRef && !seen.has(object)) {
      seen.add(object)
      left.push(context.lookup(object))
    }
    const dict = object && dictOf(object)
    if (dict) left.push(...dict.values())
    if (object instanceof PDFArray) left.push(...object.asArray())
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!seen.has(ref)) context.delete(ref)
}

/** The pages without author, titles, times, scripts, attachments and earlier versions; null when it is locked or does not parse. */
export const stripPdf = async (pdf: Buffer): Promise<Buffer | null> => {
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true })
    if (document.getPageCount() === 0) return null
    const { context } = document
    if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info)
    delete context.trailerInfo.Info
    delete context.trailerInfo.ID
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      if (!cleanPicture(context, ref, object)) return null
      stripWithin(context, object)
    }
    sweep(context)
    return Buffer.from(await document.save({ addDefaultPage: false, updateFieldAppearances: false }))
  } catch {
    return null
  }
}
