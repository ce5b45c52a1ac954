import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Language } from '../../algorithms/facts/sourced.ts'
import { type Template, type TemplateId, templates } from './templates.ts'

/** What a letter says, line by line, as it was made. */
export type Letter = { readonly template: TemplateId; readonly language: Language; readonly title: string; readonly day: string; readonly to: string; readonly paragraphs: readonly string[]; readonly signed: readonly string[] }
export type Given = {
  readonly template: TemplateId; readonly language: Language; readonly name: string; readonly contact: string
  readonly to?: string | undefined; readonly since?: PlainDate | undefined; readonly words?: string | undefined; readonly needs?: readonly string[] | undefined
  /** Only if she chose it: a name of an agency may tell what it does. */
  readonly agency: string | null
  readonly province: string | null; readonly writer: string; readonly on: PlainDate
}

const months = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
} as const
const longDay = (date: PlainDate, language: Language): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${day}${language === 'fr' && day === 1 ? 'er' : ''}\u00a0${months[language][month - 1]} ${year}`
}

const whom = { en: 'To whom it may concern', fr: 'À qui de droit' } as const

/** Fills one paragraph; null when a word it needs was not given. Words that she chose are never read as templates again. */
export const fill = (text: string, values: Readonly<Record<string, string | null>>): string | null => {
  const needed = [...text.matchAll(/\{([a-z]+)\}/g)].map(m => m[1]!)
  if (needed.some(name => !values[name])) return null
  return text.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name]!)
}

export const letterOf = (given: Given): Letter => {
  const { template: id, language, name, contact, to, since, words, needs, agency, province, writer, on } = given
  const template: Template = templates.find(t => t.id === id)!
  const values = { name, contact, province, words: words ?? null, since: since ? longDay(since, language) : null, needs: needs && needs.length > 0 ? needs.join(', ') : null }
  return {
    template: id, language, title: template.title[language], day: longDay(on, language), to: to ?? whom[language],
    paragraphs: template.paragraphs.flatMap(p => fill(p[language], values) ?? []), signed: [writer, ...(agency ? [agency] : [])],
  }
}
