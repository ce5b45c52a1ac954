const noBreak = '\u00a0'

/**
 * Canadian French spacing: a no-break space before : % $ » and after «, none before ; ? !, and none broken inside a number.
 * Times such as 14:00 and addresses are left alone: the colon must have had a space before it.
 */
export const typesetFrench = (text: string): string => text
  .replace(/[ \u00a0\u202f]+([:%$»])/g, `${noBreak}$1`)
  .replace(/(\d)([%$])/g, `$1${noBreak}$2`)
  .replace(/«[ \u00a0\u202f]*/g, `«${noBreak}`)
  .replace(/(\S)»/g, (whole, before: string) => (before === noBreak ? whole : `${before}${noBreak}»`))
  .replace(/[ \u00a0\u202f]+([;?!])/g, '$1')
  .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${noBreak}`)

type Text = string | ((...parts: never[]) => string)

/** Applies the French spacing to every sentence of a catalogue, those with parameters included. */
export const typesetAll = <Words extends Readonly<Record<string, Text>>>(words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [
    key, typeof text === 'string' ? typesetFrench(text) : (...parts: never[]) => typesetFrench(text(...parts)),
  ])) as unknown as Words
