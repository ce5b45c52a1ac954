import { hash, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'
import type { Keys } from '../crypto/keys.ts'

// OWASP's floor for argon2id: 19 MiB, two passes. The pepper stays outside the database.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const use = 'password-pepper'
const saltBytes = 16
const settings = (keys: Keys, salt: Buffer) => ({ ...cost, secret: keys.root(use), salt })

export const hashSecret = (keys: Keys, secret: string): Promise<string> => hash(secret.normalize('NFC'), settings(keys, randomBytes(saltBytes)))

export const checkSecret = (keys: Keys, stored: string, secret: string): Promise<boolean> =>
  verify(stored, secret.normalize('NFC'), { secret: keys.root(use) }).catch(() => false)

/** The same work for a name that does not exist, so that time tells nothing. */
export const checkNobody = async (keys: Keys, secret: string): Promise<false> => {
  await hashSecret(keys, secret)
  return false
}

/** Several secrets of one person under one salt: a typed one is looked for with one hash, whichever it is. */
export const hashSecrets = (keys: Keys, secrets: readonly string[]): Promise<string[]> => {
  const salt = randomBytes(saltBytes)
  return Promise.all(secrets.map(secret => hash(secret, settings(keys, salt))))
}

/** The stored hash that `secret` is, of those made by `hashSecrets`; null when none. */
export const findSecret = async (keys: Keys, stored: readonly string[], secret: string): Promise<string | null> => {
  // PHC string: $argon2id$v=19$m=…,t=…,p=…$salt$hash
  const salt = stored[0]?.split('$')[4]
  if (salt === undefined) return null
  const made = await hash(secret, settings(keys, Buffer.from(salt, 'base64')))
  return stored.includes(made) ? made : null
}
