import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { SourceFault } from './read/source-fault.ts'
import type { Written } from './write-package.ts'

/** Writes the files of a package into a folder; one piece in memory at a time. */
export const writeFiles = async (folder: string, files: readonly Written[]): Promise<string[]> => {
  try {
    await mkdir(folder, { recursive: true })
    for (const { name, pieces } of files) await pipeline(Readable.from(pieces()), createWriteStream(join(folder, name)))
  } catch {
    throw new SourceFault('directory.cannot-write', 'This folder cannot be written to. Give another one.', 'Ce dossier ne peut être écrit. Donnez-en un autre.', folder)
  }
  return files.map(f => f.name)
}
