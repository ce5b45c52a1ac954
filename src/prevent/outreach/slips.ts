import { questions } from './questions.ts'

export type Mark = 'yes' | 'no' | 'unsure'
/** One paper slip: a code that its writer made up, and five answers. It lives in the request alone. */
export type Slip = { readonly code: string; readonly marks: readonly Mark[] }
export type SlipsRead = { readonly slips: readonly Slip[] } | { readonly wrongLine: number }

const meaning: Readonly<Record<string, Mark>> = { y: 'yes', o: 'yes', s: 'yes', n: 'no', '?': 'unsure', '-': 'unsure' }
const plainCode = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** A line a slip: the code, then five letters: y or o for yes, n for no, ? for not sure or left empty. `blue7 y n ? y n`. */
export const readSlips = (text: string): SlipsRead => {
  const slips: Slip[] = []
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const match = /^(.*?)[\s,;:]+((?:[ynos?-][\s,;]*){5})$/i.exec(line.trim())
    const code = plainCode(match?.[1] ?? '')
    const marks = [...(match?.[2] ?? '').toLowerCase()].flatMap(letter => meaning[letter] ?? [])
    if (code === '' || marks.length !== questions.length) return { wrongLine: i + 1 }
    slips.push({ code, marks })
  }
  return { slips }
}
