import { Secret, TOTP } from 'otpauth'
import type { Instant } from '../values/time.ts'

const period = 30
const totp = (secret: string) => new TOTP({ issuer: 'Throughline', secret: Secret.fromBase32(secret), period, digits: 6, algorithm: 'SHA1' })

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32
/** For an authenticator; the label names no person. */
export const totpAddress = (secret: string): string => totp(secret).toString()

/** RFC 6238: the step of time that `code` proves, one step of drift allowed; -1 when wrong or not later than the last one used. */
export const totpStep = (secret: string, code: string, lastStep: number, now: Instant): number => {
  const delta = totp(secret).validate({ token: code.replace(/\s/g, ''), timestamp: now, window: 1 })
  if (delta === null) return -1
  const step = Math.floor(now / 1000 / period) + delta
  return step > lastStep ? step : -1
}
