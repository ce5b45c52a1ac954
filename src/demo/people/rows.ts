/** A table as people's rows go into it. */
export type Table = { readonly name: string; readonly columns: readonly string[] }
export const table = (name: string, ...columns: readonly string[]): Table => ({ name, columns })

export type Cell = string | number | boolean | Buffer | null

const special = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const written = (value: Cell): string => {
  if (value === null) return '\\N'
  if (typeof value === 'string') return special.test(value) ? value.replace(/[\\\t\n\r]/g, c => escapes[c]!) : value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return `\\\\x${value.toString('hex')}`
}

/** An array of codes, as PostgreSQL reads it; codes hold no comma, brace or quote. */
export const codes = (values: readonly string[]): string => `{${values.join(',')}}`
const dayMs = 86_400_000
const digits = (most: number, wide: number) => Array.from({ length: most }, (_, i) => String(i).padStart(wide, '0'))
const [two, three] = [digits(60, 2), digits(1000, 3)]
const days = new Map<number, string>()
const remembered = (nth: number): string => {
  const said = new Date(nth * dayMs).toISOString().slice(0, 11)
  days.set(nth, said)
  return said
}

/** As Date.toISOString, in a third of the time: a person has some forty moments, on the same thousand days. */
export const at = (ms: number): string => {
  const nth = Math.floor(ms / dayMs)
  const rest = Math.trunc(ms - nth * dayMs)
  const minutes = Math.trunc(rest / 60_000)
  return `${days.get(nth) ?? remembered(nth)}${two[Math.trunc(minutes / 60)]!}:${two[minutes % 60]!}:${two[Math.trunc(rest / 1000) % 60]!}.${three[rest % 1000]!}Z`
}
export const atOrNull = (ms: number | null): string | null => (ms === null ? null : at(ms))
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** One batch: the text that COPY reads, by table. */
export type Packed = { readonly table: Table; readonly text: Buffer }

/** Rows by table in the text form of COPY (PostgreSQL manual, COPY, Text Format). */
export class Rows {
  readonly #lines = new Map<Table, string[]>()

  put(to: Table, ...values: readonly Cell[]): void {
    if (values.length !== to.columns.length) throw new RangeError(`${to.name} takes ${to.columns.length} values`)
    let line = written(values[0]!)
    for (let i = 1; i < values.length; i++) line += `\t${written(values[i]!)}`
    const lines = this.#lines.get(to)
    if (lines) lines.push(line)
    else this.#lines.set(to, [line])
  }

  /** What was put since the last time, and forgets it. */
  take(): Packed[] {
    const packed = [...this.#lines].map(([to, lines]) => ({ table: to, text: Buffer.from(`${lines.join('\n')}\n`) }))
    this.#lines.clear()
    return packed
  }
}
