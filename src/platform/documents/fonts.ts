import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', '..', 'node_modules', '@fontsource', 'noto-sans-canadian-aboriginal', 'files')
/** Embedded, so that a letter reads the same everywhere: Latin with its accents, and syllabics. */
export const fontFiles = ['latin', 'latin-ext', 'canadian-aboriginal'].map(cut => join(folder, `noto-sans-canadian-aboriginal-${cut}-400-normal.woff`))

let read: readonly Buffer[] | null = null
export const fonts = (): readonly Buffer[] => (read ??= fontFiles.map(file => readFileSync(file)))
