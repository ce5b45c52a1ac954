/** One record of a table: `row` as a spreadsheet counts it (the heading is 1), `line` where it begins in the file. */
export type Record1 = { readonly row: number; readonly line: number; readonly fields: string[]; readonly unclosed: boolean }

const delimiters = [',', ';', '\t', '|'] as const
const longestField = 1024 * 1024

/** The sign between columns: the one that stands most often in the heading, outside quotation marks. */
export const delimiterOf = (start: string): string => {
  const heading = (/^(?:[^\r\n"]|"[^"]*")*/.exec(start.replace(/^[\r\n\ufeff]+/, ''))?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = delimiters.map(sign => heading.split(sign).length)
  return delimiters[counts.indexOf(Math.max(...counts))]!
}

const linesIn = (text: string, from: number, to: number): number => {
  let n = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) n += 1
  return n
}

type Read = { fields: string[]; next: number; unclosed: boolean } | null

/** Where a quoted field ends: the quotation mark that is not doubled. -1: not in what is here. */
const closing = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return at
    at += 1
  }
  return -1
}

const endOfPlain = (text: string, from: number, sign: string): number => {
  let at = from
  for (; at < text.length; at++) {
    const c = text[at]
    if (c === sign || c === '\n' || c === '\r') return at
  }
  return at
}

/** One record from `from`; null when its end is not here yet. A quotation mark that is never closed is a letter like others. */
const readOne = (text: string, from: number, sign: string, last: boolean): Read => {
  const fields: string[] = []
  let at = from
  let unclosed = false
  for (;;) {
    let value: string
    if (text[at] === '"') {
      const end = closing(text, at + 1)
      const never = end < 0 && (last || text.length - at > longestField)
      if (end < 0 && !never) return null
      if (end === text.length - 1 && !last) return null
      const after = never ? endOfPlain(text, at, sign) : endOfPlain(text, end + 1, sign)
      if (after === text.length && !last) return null
      unclosed ||= never
      value = never ? text.slice(at, after) : text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, after).trimEnd()
      at = after
    } else {
      const end = endOfPlain(text, at, sign)
      if (end === text.length && !last) return null
      value = text.slice(at, end)
      at = end
    }
    fields.push(value)
    if (text[at] === sign) {
      at += 1
      continue
    }
    if (text[at] === '\r' && at + 1 === text.length && !last) return null
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    return { fields, next: at + 1, unclosed }
  }
}

/** Records of a table (RFC 4180, any of four signs, any line end); blank lines are counted and left out. Memory: one record. */
export async function* csvRecords(pieces: AsyncIterable<string>): AsyncGenerator<Record1> {
  let text = ''
  let sign: string | null = null
  let row = 0
  let line = 1
  const take = function* (last: boolean): Generator<Record1> {
    sign ??= delimiterOf(text)
    let at = 0
    while (at < text.length) {
      const one = readOne(text, at, sign, last)
      if (!one) break
      const began = line
      line += Math.max(1, linesIn(text, at, one.next))
      at = Math.min(one.next, text.length)
      if (one.fields.length === 1 && one.fields[0]!.trim() === '') continue
      row += 1
      yield { row, line: began, fields: one.fields, unclosed: one.unclosed }
    }
    text = text.slice(at)
  }
  for await (const piece of pieces) {
    text += piece
    if (text.length > 65_536) yield* take(false)
  }
  yield* take(true)
}
