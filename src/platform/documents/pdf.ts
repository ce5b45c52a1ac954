import { createRequire } from 'node:module'

/** What is used of the PDF writer. `text` at a place takes x and y in points from the top left. */
export type Struct = { add(child: Struct | (() => void)): Struct; end(): void }
type TextOptions = { readonly continued?: boolean; readonly lineGap?: number; readonly width?: number }
export type Pdf = {
  on(what: 'data', heard: (chunk: Buffer) => void): void
  on(what: 'end', heard: () => void): void
  registerFont(name: string, file: Buffer): Pdf
  font(name: string): Pdf
  fontSize(size: number): Pdf
  text(text: string, options?: TextOptions): Pdf
  text(text: string, x: number, y: number, options?: TextOptions): Pdf
  heightOfString(text: string, options?: TextOptions): number
  moveDown(lines: number): Pdf
  moveTo(x: number, y: number): Pdf
  lineTo(x: number, y: number): Pdf
  stroke(): Pdf
  addPage(): Pdf
  struct(type: string, children?: readonly Struct[] | (() => void)): Struct
  addStructure(struct: Struct): Pdf
  markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): Pdf
  endMarkedContent(): Pdf
  bufferedPageRange(): { readonly start: number; readonly count: number }
  switchToPage(page: number): Pdf
  end(): void
  x: number
  y: number
  readonly page: { readonly width: number; readonly height: number; readonly margins: { bottom: number } }
  readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } }
}
export type PdfOptions = { readonly size: 'LETTER' | 'A4'; readonly margin: number; readonly pdfVersion: '1.7'; readonly tagged: true; readonly lang: string; readonly displayTitle: true; readonly bufferPages?: boolean; readonly info: Readonly<Record<string, string | Date>> }

const writer = createRequire(import.meta.url)('pdfkit') as { readonly PDFDocument: new (options: PdfOptions) => Pdf }
export const newPdf = (options: PdfOptions): Pdf => new writer.PDFDocument(options)
