import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** AES-256-GCM: version 1 | nonce 12 | ciphertext | tag 16. `place` (table.column and record) is authenticated, so a value cannot be moved. */
const version = 1
const nonceBytes = 12
const tagBytes = 16

export const seal = (key: Buffer, place: string, text: Buffer): Buffer => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([Buffer.of(version), nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

/** Throws when the value was altered, moved, or sealed under another key. */
export const unseal = (key: Buffer, place: string, sealed: Buffer): Buffer => {
  if (sealed[0] !== version) throw new Error('sealed by an unknown version')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceBytes))
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(1 + nonceBytes, sealed.length - tagBytes)), decipher.final()])
}

/** A key for one use from a root that never enters the database (HKDF-SHA-256, RFC 5869). */
export const derived = (root: Buffer, use: string): Buffer => Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), use, 32))
