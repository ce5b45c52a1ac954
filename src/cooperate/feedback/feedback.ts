export const abouts = ['words', 'slow', 'broken', 'missing', 'access', 'other'] as const
export type About = (typeof abouts)[number]
export const sides = ['agency', 'desk'] as const
export type Side = (typeof sides)[number]
export const states = ['received', 'looking', 'done', 'not-now'] as const
export type State = (typeof states)[number]
/** What an answer may make of it; nothing goes back to received. */
export const answers = ['looking', 'done', 'not-now'] as const
export const mostText = 2_000

const traces: readonly RegExp[] = [
  /\bTL-[0-9A-Z]{4}-[0-9]{2}\b/i,
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
  /https?:\/\/|\bwww\./i,
  /[^\s@]+@[^\s@]+\.[a-z]{2,}/i,
  /(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}\b/,
]

/** Whether a text holds what leads to a file or a person: a file number, an id, an address of a page or mail, a phone number. Names are asked away by the form: no rule knows them all. */
export const leadsToSomeone = (text: string): boolean => traces.some(trace => trace.test(text))
