import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFStream, type PDFContext, type PDFObject } from 'pdf-lib'

/** What tells of the maker, and what a reader could be made to run or to unpack. */
const gone = ['Metadata', 'PieceInfo', 'OpenAction', 'AA', 'JavaScript', 'EmbeddedFiles', 'AF', 'URI', 'Launch', 'LastModified', 'Thumb', 'SpiderInfo']

const strip = (context: PDFContext, dict: PDFDict) => {
  for (const name of gone) {
    const value = dict.get(PDFName.of(name))
    if (value === undefined) continue
    if (value instanceof PDFRef) context.delete(value)
    dict.delete(PDFName.of(name))
  }
}

/** Nothing that acts: a link may go to a page of the same file, never out of it. */
const isAction = (dict: PDFDict) => ['JavaScript', 'Launch', 'URI', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'RichMediaExecute'].includes(dict.get(PDFName.of('S'))?.toString().slice(1) ?? '')

const dictOf = (object: PDFObject): PDFDict | null => (object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null)

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
      const dict = dictOf(object)
      if (!dict) continue
      if (isAction(dict)) context.delete(ref)
      strip(context, dict)
      for (const [name, value] of dict.entries()) {
        if (!(value instanceof PDFDict)) continue
        if (isAction(value)) dict.delete(name)
        else strip(context, value)
      }
    }
    sweep(context)
    return Buffer.from(await document.save({ addDefaultPage: false, updateFieldAppearances: false }))
  } catch {
    return null
  }
}
