/** The kinds of file that are taken, by content alone: a name's ending or a sender's word is never asked. */
export const fileKinds = ['pdf', 'jpeg', 'png', 'wav'] as const
export type FileKind = (typeof fileKinds)[number]

/** What a browser is told; everything leaves as an attachment that is never run. */
export const contentType: Readonly<Record<FileKind, string>> = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png', wav: 'audio/wav' }

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex')

/** The kind that the first bytes tell; null for anything else. */
export const kindOf = (bytes: Buffer): FileKind | null => {
  if (bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 'pdf'
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'jpeg'
  if (bytes.subarray(0, 8).equals(pngSignature)) return 'png'
  if (bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WAVE') return 'wav'
  return null
}
