import { createRequire } from 'node:module'

/** What is used of the PDF writer, which brings no types. */
export type Struct = { add(child: Struct | (() => void)): Struct; end(): void }
export type Pdf = {
  on(what: 'data', heard: (chunk: Buffer) => void): void
  on(what: 'end', heard: () => void): void
  registerFont(name: string, file: Buffer): Pdf
  font(name: string): Pdf
  fontSize(size: number): Pdf
  text(text: string, options?: { continued?: boolean; lineGap?: number }): Pdf
  moveDown(lines: number): Pdf
  struct(type: string, children?: readonly Struct[] | (() => void)): Struct
  addStructure(struct: Struct): Pdf
  end(): void
  readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } }
}
type Options = { readonly size: 'LETTER'; readonly margin: number; readonly pdfVersion: '1.7'; readonly tagged: true; readonly lang: string; readonly displayTitle: true; readonly info: Readonly<Record<string, string | Date>> }

const writer = createRequire(import.meta.url)('pdfkit') as { readonly PDFDocument: new (options: Options) => Pdf }
export const newPdf = (options: Options): Pdf => new writer.PDFDocument(options)
