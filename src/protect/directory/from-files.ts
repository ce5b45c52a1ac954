import type { Version } from './hsds.ts'
import { Mapping } from './mapping.ts'
import { openSource } from './read/source.ts'
import { shown, type Shown } from './report.ts'
import { writeFiles } from './directory-files.ts'
import { type Format, takeDirectory } from './take.ts'
import { withhold } from './withhold.ts'
import { packageFiles } from './write-package.ts'

export { Mapping }
export { SourceFault } from './read/source-fault.ts'

export type FileOptions = { readonly format: Format; readonly mapping: Mapping | null; readonly source: string | null; readonly today: string; readonly most: number; readonly progress: (line: string) => void }

const options = (given: FileOptions) => ({ ...given, source: given.source ?? given.mapping?.source ?? 'directory' })

/** Reads and says what it found; nothing is stored and no row is kept. */
export const checkFiles = async (path: string, given: FileOptions): Promise<Shown> =>
  shown((await takeDirectory(await openSource(path), options(given), false)).report)

/** Reads, and writes what can be used as a package of HSDS; what may hide someone is left out and listed. */
export const convertFiles = async (path: string, out: string, version: Version, as: 'csv' | 'json' | 'both', given: FileOptions): Promise<Shown & { readonly written: readonly string[]; readonly withheld: number }> => {
  const { report, rows, known } = await takeDirectory(await openSource(path), options(given), true)
  const { open, held } = withhold(rows, known)
  const written = await writeFiles(out, packageFiles(open, version, as))
  return { ...shown(report), written, withheld: held.length }
}
