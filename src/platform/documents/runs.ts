import { fonts } from './fonts.ts'
import type { Pdf } from './pdf.ts'

const names = ['latin', 'latin-ext', 'syllabics'] as const
type Font = (typeof names)[number]
export type Run = { readonly font: Font; readonly text: string }
/** Where no embedded font has the character. */
const hole = '\u25a1'

/** Splits a text by the first font that has each character; one that none has is a box, never left out silently. */
export const runsFor = (pdf: Pdf): ((text: string) => readonly Run[]) => {
  names.forEach((name, i) => pdf.registerFont(name, fonts()[i]!))
  const has = new Map(names.map(name => [name, pdf.font(name)._font.font]))
  const fontOf = (character: string) => names.find(name => has.get(name)!.hasGlyphForCodePoint(character.codePointAt(0)!))
  const invisible = /[\p{Cf}]/u
  return text => [...text].filter(c => !invisible.test(c)).reduce<Run[]>((runs, character) => {
    const last = runs.at(-1)
    const font = /\s/.test(character) ? (last?.font ?? 'latin') : fontOf(character)
    const shown = font === undefined ? (fontOf(hole) ? hole : '?') : character
    const own = font ?? fontOf(hole) ?? 'latin'
    return last?.font === own ? [...runs.slice(0, -1), { font: own, text: last.text + shown }] : [...runs, { font: own, text: shown }]
  }, [])
}
