import { vi } from 'vitest'

type Argon2 = typeof import('@node-rs/argon2')
/** Counts the calls of argon2 and makes each cheap: its cost has a test of its own. */
export const cheapArgon2 = async (original: () => Promise<Argon2>): Promise<Argon2> => {
  const real = await original()
  return { ...real, hash: vi.fn((secret: string, options?: object | null) => real.hash(secret, { ...options, memoryCost: 64, timeCost: 1 })) as Argon2['hash'], verify: vi.fn(real.verify) as Argon2['verify'] }
}
