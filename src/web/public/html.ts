declare const safe: unique symbol
/** Text that is HTML already. Only `html` and `joined` make it, so a string typed by a person can never be taken for it. */
export type SafeHtml = { readonly text: string; readonly [safe]: true }
/** Attributes chosen at run time, made by `attributes`; they may stand inside a tag and nowhere else. */
export type SafeAttributes = { readonly text: string; readonly attributes: true; readonly [safe]: true }
export type HtmlValue = SafeHtml | SafeAttributes | string | number | null | undefined | false | readonly HtmlValue[]

const made = new WeakSet<object>()
const madeAttributes = new WeakSet<object>()

const sealed = (text: string): SafeHtml => {
  const value = Object.freeze({ text }) as SafeHtml
  made.add(value)
  return value
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;', '\u2028': '&#8232;', '\u2029': '&#8233;', '\0': '' }

/** Safe in text and in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'`\u2028\u2029\0]/g, found => entities[found]!)

/** An object with the same shape, from JSON say, is no SafeHtml: it was not made here. */
export const isSafe = (value: unknown): value is SafeHtml => typeof value === 'object' && value !== null && made.has(value)

const written = (value: HtmlValue): string => {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  if (isSafe(value)) return value.text
  if (Array.isArray(value)) return value.map(written).join('')
  throw new TypeError('html takes text, numbers, html and lists of them')
}

// Where a value would stand outside text or a quoted attribute, escaping does not protect: such a template is refused, not rendered.
type Place = 'text' | 'tag' | 'double' | 'single' | 'comment'
const walk = (part: string, from: Place): Place => {
  let place = from
  for (let i = 0; i < part.length; i++) {
    const at = part[i]!
    if (place === 'comment') { if (part.startsWith('-->', i)) place = 'text' }
    else if (place === 'double') { if (at === '"') place = 'tag' }
    else if (place === 'single') { if (at === "'") place = 'tag' }
    else if (place === 'tag') place = at === '>' ? 'text' : at === '"' ? 'double' : at === "'" ? 'single' : 'tag'
    else if (part.startsWith('<!--', i)) place = 'comment'
    else if (at === '<' && /[a-z/!]/i.test(part[i + 1] ?? '')) place = 'tag'
  }
  return place
}

const risky = /(?:\s(?:on[a-z]+|style|srcdoc)\s*=\s*["'][^"']*|<(?:script|style)\b[^>]*>[^<]*)$/i
const address = /\s(?:href|src|action|formaction)\s*=\s*["']$/i
const known = new WeakMap<TemplateStringsArray, readonly Place[]>()

/** Where each value of the template stands; worked out once a template. */
const places = (parts: TemplateStringsArray): readonly Place[] => {
  const before = known.get(parts)
  if (before) return before
  let place: Place = 'text'
  let read = ''
  const found = parts.slice(0, -1).map(part => {
    place = walk(part, place)
    read += part
    if (place === 'comment') throw new TypeError('a value may not stand in a comment')
    if (risky.test(read)) throw new TypeError('a value may not stand in a script, a style or an event attribute')
    return place
  })
  known.set(parts, found)
  return found
}

const shown = (value: HtmlValue, place: Place, before: string): string => {
  const isAttributes = typeof value === 'object' && value !== null && madeAttributes.has(value)
  if ((place === 'tag') !== isAttributes) throw new TypeError('a value must stand in text or inside a quoted attribute, and attributes inside a tag')
  if (isAttributes) return (value as SafeAttributes).text
  return address.test(before) && typeof value === 'string' ? escapeHtml(safeAddress(value)) : written(value)
}

/** Only our own paths, http(s), tel, mailto and sms; anything else becomes "#", so `javascript:` goes nowhere. */
export const safeAddress = (url: string): string => {
  const bare = url.replace(/[\p{Cc}\p{Cf}\s]/gu, '')
  return /^(?:https?:|tel:|mailto:|sms:|[/#?]|\.{1,2}\/|[a-z0-9_-]+(?:[/?#.]|$))/i.test(bare) && !bare.startsWith('//') && !bare.startsWith('/\\') ? url : '#'
}

/** Escapes every value; SafeHtml passes as it is. Values in href, src and action are addresses and are held to safeAddress. */
export const html = (parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml => {
  const where = places(parts)
  return sealed(values.reduce<string>((text, value, i) => text + shown(value, where[i]!, parts[i]!) + parts[i + 1]!, parts[0]!))
}

export const joined = (pieces: readonly SafeHtml[], between: SafeHtml = html``): SafeHtml => sealed(pieces.map(piece => written(piece)).join(between.text))

const pair = (name: string, value: string | number | boolean | null | undefined): string => {
  if (!/^(?!on)[a-z][a-z0-9-]*$/.test(name) || name === 'style' || name === 'srcdoc') throw new TypeError('not an attribute that may be set')
  if (value === false || value === null || value === undefined) return ''
  if (value === true) return ` ${name}`
  const text = String(value)
  return ` ${name}="${escapeHtml(/^(?:href|src|action|formaction)$/.test(name) ? safeAddress(text) : text)}"`
}

/** `name="value"` pairs chosen at run time, leading space included; false and null leave the attribute out, true writes it bare. */
export const attributes = (given: Readonly<Record<string, string | number | boolean | null | undefined>>): SafeAttributes => {
  const value = Object.freeze({ text: Object.entries(given).map(([name, one]) => pair(name, one)).join(''), attributes: true }) as SafeAttributes
  madeAttributes.add(value)
  return value
}
