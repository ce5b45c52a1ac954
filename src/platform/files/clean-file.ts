import { type FileKind, kindOf } from './file-kind.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPdf } from './strip-pdf.ts'
import { stripPng } from './strip-png.ts'
import { stripWav } from './strip-wav.ts'

export const mostBytes = 15 * 1024 * 1024

export type Clean = { readonly kind: FileKind; readonly bytes: Buffer } | { readonly refused: 'too-large' | 'unknown' | 'broken' }

const strip: Readonly<Record<FileKind, (bytes: Buffer) => Buffer | null | Promise<Buffer | null>>> = { jpeg: stripJpeg, png: stripPng, pdf: stripPdf, wav: stripWav }

/** What may be kept of a file that someone hands in: its kind by content, without metadata, scripts or anything after its end. */
export const cleanFile = async (bytes: Buffer): Promise<Clean> => {
  if (bytes.length > mostBytes) return { refused: 'too-large' }
  const kind = kindOf(bytes)
  if (kind === null) return { refused: 'unknown' }
  const clean = await strip[kind](bytes)
  return clean === null ? { refused: 'broken' } : { kind, bytes: clean }
}
