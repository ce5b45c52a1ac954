import { createCipheriv, createSecretKey, type KeyObject, randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(12 * 1024)
let used = pool.length

/** Random bytes of a pool that is filled anew when it is empty; copied, so that no two ever share. */
export const fresh = (bytes: number): Buffer => {
  if (used + bytes > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  return Buffer.from(pool.subarray(used, (used += bytes)))
}

export const readied = (key: Buffer): KeyObject => createSecretKey(key)

/**
 * The bytes of platform/crypto/seal.ts (version 1 | nonce 12 | ciphertext | tag 16) under a key that is made ready once for all
 * values of its record: a million people have some five each, and making a key ready costs more than sealing.
 */
export const sealWith = (key: KeyObject, place: string, text: string): Buffer => {
  const nonce = fresh(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([Buffer.of(1), nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}
