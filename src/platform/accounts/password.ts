import { hash, verify } from '@node-rs/argon2'
import type { Keys } from '../crypto/keys.ts'

// OWASP's floor for argon2id: 19 MiB, two passes. The pepper stays outside the database.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const use = 'password-pepper'

export const hashSecret = (keys: Keys, secret: string): Promise<string> => hash(secret.normalize('NFC'), { ...cost, secret: keys.root(use) })

export const checkSecret = (keys: Keys, stored: string, secret: string): Promise<boolean> =>
  verify(stored, secret.normalize('NFC'), { secret: keys.root(use) }).catch(() => false)

/** The same work for a name that does not exist, so that time tells nothing. */
export const checkNobody = async (keys: Keys, secret: string): Promise<false> => {
  await hashSecret(keys, secret)
  return false
}
