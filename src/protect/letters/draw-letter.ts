import { fonts } from '../../platform/documents/fonts.ts'
import type { Letter } from './letter.ts'
import { newPdf, type Pdf, type Struct } from '../../platform/documents/pdf.ts'

const names = ['latin', 'latin-ext', 'syllabics'] as const
type Font = (typeof names)[number]
const margin = 72
const size = { title: 18, text: 11 } as const

const opened = (letter: Letter, at: Date): Pdf => {
  const pdf = newPdf({ size: 'LETTER', margin, pdfVersion: '1.7', tagged: true, lang: letter.language === 'fr' ? 'fr-CA' : 'en-CA', displayTitle: true, info: { Title: letter.title, CreationDate: at } })
  names.forEach((name, i) => pdf.registerFont(name, fonts()[i]!))
  return pdf
}

/** For each character the first font that has it; null where none has. */
const fontOf = (pdf: Pdf): ((character: string) => Font | null) => {
  const has = new Map(names.map(name => [name, pdf.font(name)._font.font]))
  return character => (/\s/.test(character) ? 'latin' : names.find(name => has.get(name)!.hasGlyphForCodePoint(character.codePointAt(0)!)) ?? null)
}

const linesOf = (letter: Letter): readonly string[] => [letter.title, letter.day, letter.to, ...letter.paragraphs, ...letter.signed]

/** Characters that no embedded font has: a letter with a hole in a name is not made. */
export const unprintable = (letter: Letter): readonly string[] => {
  const font = fontOf(opened(letter, new Date(0)))
  return [...new Set(linesOf(letter).flatMap(line => [...line].filter(c => font(c) === null)))]
}

type Run = { readonly font: Font; readonly text: string }
const runsOf = (line: string, font: (character: string) => Font | null): readonly Run[] =>
  [...line].reduce<Run[]>((runs, character) => {
    const own = /\s/.test(character) ? (runs.at(-1)?.font ?? 'latin') : (font(character) ?? 'latin')
    const last = runs.at(-1)
    return last?.font === own ? [...runs.slice(0, -1), { font: own, text: last.text + character }] : [...runs, { font: own, text: character }]
  }, [])

/** One page of tagged PDF: a title that readers hear first, then paragraphs in order; fonts inside, no author and no mark of ours. */
export const drawLetter = (letter: Letter, at: Date): Promise<Buffer> =>
  new Promise(resolve => {
    const pdf = opened(letter, at)
    const chunks: Buffer[] = []
    pdf.on('data', chunk => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    const font = fontOf(pdf)
    const write = (line: string, points: number) => {
      const runs = runsOf(line, font)
      runs.forEach((run, i) => pdf.font(run.font).fontSize(points).text(run.text, { continued: i < runs.length - 1, lineGap: 3 }))
      pdf.moveDown(0.8)
    }
    const part = (type: 'H1' | 'P', line: string): Struct => pdf.struct(type, () => write(line, type === 'H1' ? size.title : size.text))
    const whole = pdf.struct('Document')
    pdf.addStructure(whole)
    whole.add(part('H1', letter.title))
    for (const line of linesOf(letter).slice(1)) whole.add(part('P', line))
    whole.end()
    pdf.end()
  })
