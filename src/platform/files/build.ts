import { crc32, deflateSync } from 'node:zlib'

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** Exif of one entry, big-endian: how the picture was held. */
export const exifOf = (orientation: number, says: string): Buffer => {
  const tiff = Buffer.from('4d4d002a0000000800010112000300000001000000000000 0000'.replaceAll(' ', ''), 'hex')
  tiff.writeUInt16BE(orientation, 18)
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(says)])
}

/** Not a picture that anyone would see, but every marker that a picture has. `says` stands in Exif, in a comment and behind the end. */
export const aJpeg = ({ says = '', orientation = 1, scan = 'coded data' }: { says?: string; orientation?: number; scan?: string } = {}): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8', 'hex'), segment(0xe0, Buffer.from('JFIF\0')), segment(0xe1, exifOf(orientation, says)), segment(0xfe, Buffer.from(says)),
    segment(0xdb, Buffer.alloc(65)), segment(0xc0, Buffer.alloc(9)), segment(0xc4, Buffer.alloc(20)),
    segment(0xda, Buffer.alloc(6)), Buffer.from(scan), Buffer.from('ff00ffd0', 'hex'), Buffer.from(scan), Buffer.from('ffd9', 'hex'), Buffer.from(says),
  ])

const chunk = (type: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}

/** One grey dot. */
export const aPng = ({ says = '' }: { says?: string } = {}): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')), chunk('tEXt', Buffer.from(`Author\0${says}`)),
    chunk('IDAT', deflateSync(Buffer.of(0, 128))), chunk('IEND', Buffer.alloc(0)), Buffer.from(says),
  ])

const riff = (id: string, body: Buffer): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from(id, 'latin1'), size, body, Buffer.alloc(body.length % 2)])
}

export const aWav = ({ says = '' }: { says?: string } = {}): Buffer => {
  const body = Buffer.concat([riff('fmt ', Buffer.alloc(16)), riff('LIST', Buffer.from(says)), riff('data', Buffer.alloc(44))])
  return riff('RIFF', Buffer.concat([Buffer.from('WAVE'), body]))
}
