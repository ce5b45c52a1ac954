import { type Paper, pdfSize } from './paper.ts'
import { newPdf, type Pdf, type Struct } from './pdf.ts'
import { runsFor } from './runs.ts'
import type { Block, Page } from './tree.ts'

const margin = 54
const footRoom = 30
const size = { title: 18, heading: 13, text: 11, foot: 8 } as const
const lineGap = 2
const gap = 10

type Pen = { readonly pdf: Pdf; readonly write: (text: string, points: number, x: number, width: number) => void; readonly height: (text: string, points: number, width: number) => number }

const penFor = (pdf: Pdf): Pen => {
  const runsOf = runsFor(pdf)
  return {
    pdf,
    write: (text, points, x, width) => {
      const runs = runsOf(text === '' ? ' ' : text)
      runs.forEach((run, i) => {
        const options = { continued: i < runs.length - 1, lineGap, width }
        pdf.font(run.font).fontSize(points)
        if (i === 0) pdf.text(run.text, x, pdf.y, options)
        else pdf.text(run.text, options)
      })
    },
    // Of the widest-drawn font alone: near enough to keep a row together.
    height: (text, points, width) => pdf.font('latin').fontSize(points).heightOfString(text === '' ? ' ' : text, { width, lineGap }),
  }
}

const bottomOf = ({ page }: Pdf): number => page.height - margin - footRoom
const widthOf = ({ page }: Pdf): number => page.width - 2 * margin
const keepTogether = (pdf: Pdf, height: number): void => {
  if (pdf.y + height <= bottomOf(pdf)) return
  pdf.addPage()
  pdf.x = margin
  pdf.y = margin
}

const paragraph = (pen: Pen, type: 'H1' | 'H2' | 'P' | 'LI', text: string, points: number): Struct =>
  pen.pdf.struct(type, () => {
    keepTogether(pen.pdf, Math.min(pen.height(text, points, widthOf(pen.pdf)), bottomOf(pen.pdf) - margin))
    pen.write(text, points, margin, widthOf(pen.pdf))
    pen.pdf.y += type === 'LI' ? 3 : gap
  })

const row = (pen: Pen, type: 'TH' | 'TD', cells: readonly string[]): Struct => {
  const { pdf } = pen
  const width = widthOf(pdf) / cells.length
  let top = 0
  let low = 0
  const tr = pdf.struct('TR')
  cells.forEach((text, i) => tr.add(pdf.struct(type, () => {
    if (i === 0) {
      keepTogether(pdf, Math.max(...cells.map(cell => pen.height(cell, size.text, width - 8))) + 8)
      top = pdf.y
      low = pdf.y
    }
    pdf.y = top
    pen.write(text, size.text, margin + i * width, width - 8)
    low = Math.max(low, pdf.y)
    pdf.y = low + 4
  })))
  return tr
}

const tableOf = (pen: Pen, head: readonly string[], rows: readonly (readonly string[])[]): Struct => {
  const whole = pen.pdf.struct('Table')
  if (head.length > 0) whole.add(row(pen, 'TH', head))
  for (const cells of rows) whole.add(row(pen, 'TD', cells))
  return whole
}

const blocksOf = (pen: Pen, block: Block): readonly Struct[] => {
  const { pdf } = pen
  if (block.kind === 'heading') return [paragraph(pen, 'H2', block.text, size.heading)]
  if (block.kind === 'para') return [paragraph(pen, 'P', block.text, size.text)]
  if (block.kind === 'list') return [pdf.struct('L', block.items.map(item => paragraph(pen, 'LI', `– ${item}`, size.text)))]
  if (block.kind === 'facts') return [tableOf(pen, [], block.facts)]
  if (block.kind === 'table') return [tableOf(pen, block.head, block.rows)]
  return [pdf.struct('P', () => {
    keepTogether(pdf, 20 + block.count * 24)
    pen.write(block.label, size.text, margin, widthOf(pdf))
    for (let i = 0; i < block.count; i++) {
      pdf.y += 24
      pdf.moveTo(margin, pdf.y).lineTo(margin + widthOf(pdf), pdf.y).stroke()
    }
    pdf.y += gap
  })]
}

/** On every page, outside what is read aloud: who printed it, and that it is to be shredded. */
const foots = (pen: Pen, foot: string): void => {
  const { pdf } = pen
  const { start, count } = pdf.bufferedPageRange()
  for (let i = start; i < start + count; i++) {
    pdf.switchToPage(i)
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.page.margins.bottom = 0
    pdf.y = pdf.page.height - margin
    pen.write(`${foot} · ${i - start + 1}/${count}`, size.foot, margin, widthOf(pdf))
    pdf.endMarkedContent()
  }
}

/** Tagged PDF of any number of pages, Letter or A4; fonts inside, syllabics too. A word of ours names the title alone. */
export const drawPage = (page: Page, paper: Paper, at: Date): Promise<Buffer> =>
  new Promise(resolve => {
    const pdf = newPdf({ size: pdfSize[paper], margin, pdfVersion: '1.7', tagged: true, lang: page.language === 'fr' ? 'fr-CA' : 'en-CA', displayTitle: true, bufferPages: true, info: { Title: page.title, CreationDate: at } })
    const chunks: Buffer[] = []
    pdf.on('data', chunk => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    const pen = penFor(pdf)
    const whole = pdf.struct('Document')
    pdf.addStructure(whole)
    whole.add(paragraph(pen, 'H1', page.title, size.title))
    for (const block of page.blocks) for (const part of blocksOf(pen, block)) whole.add(part)
    whole.end()
    foots(pen, page.foot)
    pdf.end()
  })
