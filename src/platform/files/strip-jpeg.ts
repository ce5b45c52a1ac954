/** ITU-T T.81: markers, then length in two bytes. What tells of the maker (Exif, XMP, IPTC, thumbnails, comments) goes; what draws the picture stays. */
const startOfScan = 0xda
const endOfImage = 0xd9
const standsAlone = (marker: number) => (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01
const isColour = (marker: number, body: Buffer) => marker === 0xee && body.subarray(0, 5).toString('latin1') === 'Adobe'
const drawsNothing = (marker: number, body: Buffer) => (marker >= 0xe0 && marker <= 0xef && !isColour(marker, body)) || marker === 0xfe

/** Exif's orientation (tag 0x0112), 1 to 8; 1 when there is none. A picture must stand the way it was held. */
const orientationOf = (exif: Buffer): number => {
  if (exif.subarray(0, 6).toString('latin1') !== 'Exif\0\0') return 1
  const tiff = exif.subarray(6)
  const little = tiff.subarray(0, 2).toString('latin1') === 'II'
  const u16 = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const u32 = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const start = u32(4)
  for (let i = 0; i < Math.min(u16(start), 200); i++) {
    const at = start + 2 + 12 * i
    if (u16(at) === 0x0112) return u16(at + 8) >= 1 && u16(at + 8) <= 8 ? u16(at + 8) : 1
  }
  return 1
}

/** Exif of one entry, big-endian; the value stands at byte 28. */
const orientationAlone = (value: number): Buffer => {
  const exif = Buffer.concat([Buffer.from('ffe10022', 'hex'), Buffer.from('Exif\0\0MM', 'latin1'), Buffer.from('002a00000008000101120003000000010000000000000000', 'hex')])
  exif.writeUInt16BE(value, 28)
  return exif
}

/** The end of a scan's coded data: the next marker that is neither stuffed nor a restart. */
const scanEnd = (jpeg: Buffer, from: number): number => {
  for (let at = jpeg.indexOf(0xff, from); at >= 0 && at + 1 < jpeg.length; at = jpeg.indexOf(0xff, at + 1)) {
    const next = jpeg[at + 1]!
    if (next !== 0 && next !== 0xff && !standsAlone(next)) return at
  }
  return -1
}

/** The picture without what was told about it; null when it does not parse to its end. Whatever follows the end goes too. */
export const stripJpeg = (jpeg: Buffer): Buffer | null => {
  const kept: Buffer[] = [jpeg.subarray(0, 2)]
  let orientation = 1
  for (let at = 2; at + 2 <= jpeg.length;) {
    if (jpeg[at] !== 0xff) return null
    const marker = jpeg[at + 1]!
    if (marker === 0xff) { at += 1; continue }
    if (marker === endOfImage) {
      if (orientation !== 1) kept.splice(1, 0, orientationAlone(orientation))
      return Buffer.concat([...kept, jpeg.subarray(at, at + 2)])
    }
    if (standsAlone(marker)) { kept.push(jpeg.subarray(at, at + 2)); at += 2; continue }
    if (at + 4 > jpeg.length) return null
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    if (end > jpeg.length || end < at + 4) return null
    const body = jpeg.subarray(at + 4, end)
    if (marker === 0xe1) orientation = Math.max(orientation, orientationOf(body))
    if (!drawsNothing(marker, body)) kept.push(jpeg.subarray(at, end))
    at = end
    if (marker === startOfScan) {
      const next = scanEnd(jpeg, end)
      if (next < 0) return null
      kept.push(jpeg.subarray(end, next))
      at = next
    }
  }
  return null
}
