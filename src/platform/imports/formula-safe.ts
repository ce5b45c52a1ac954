const risky = /^'*[=+\-@\t\r]/

/** A cell that a spreadsheet would run gets an apostrophe in front; turned back by `fromSafeCell`, exactly. */
export const toSafeCell = (text: string): string => (risky.test(text) ? `'${text}` : text)
/** Only for files that we wrote: in anyone else's an apostrophe is a letter. */
export const fromSafeCell = (cell: string): string => (cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell)

const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
/** One line of CSV (RFC 4180) without its line end; every cell safe. */
export const csvLine = (cells: readonly string[]): string => cells.map(cell => quoted(toSafeCell(cell))).join(',')
