import { crc32 } from 'node:zlib'

/** PNG (ISO/IEC 15948): chunks that draw stay; text, times, Exif, profiles and what nobody knows go. */
const draws = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYS'])

/** The picture without what was told about it; null when a chunk is broken or the end is missing. Whatever follows the end goes too. */
export const stripPng = (png: Buffer): Buffer | null => {
  const kept: Buffer[] = [png.subarray(0, 8)]
  for (let at = 8; at + 12 <= png.length;) {
    const end = at + 12 + png.readUInt32BE(at)
    if (end > png.length) return null
    const type = png.subarray(at + 4, at + 8).toString('latin1')
    if (png.readUInt32BE(end - 4) !== crc32(png.subarray(at + 4, end - 4))) return null
    if (at === 8 && type !== 'IHDR') return null
    if (draws.has(type)) kept.push(png.subarray(at, end))
    if (type === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return null
}
