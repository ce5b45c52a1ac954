import { unseal } from '../crypto/seal.ts'
import type { Keys } from '../crypto/keys.ts'
import type { Instant } from '../values/time.ts'
import { findSecret } from './password.ts'
import { looksLikeRecovery, plainCode } from './recovery-codes.ts'
import { totpStep } from './totp.ts'

export type SecondFactor = { readonly totp_sealed: Buffer; readonly totp_last_step: number; readonly recovery_hashes: readonly string[] }
/** A step of time, or the hash of the recovery code to be spent. */
export type ProvenCode = { readonly step: number } | { readonly recovery: string }

export const totpPlace = (member: string) => `accounts.member.totp|${member}`
export const openTotp = (keys: Keys, member: string, sealed: Buffer): string => unseal(keys.root('totp'), totpPlace(member), sealed).toString()

/** What a typed code proves of a member's second factor; null when wrong, used, or neither kind of code. */
export const proveCode = async (keys: Keys, member: string, factor: SecondFactor, typed: string, now: Instant): Promise<ProvenCode | null> => {
  if (looksLikeRecovery(typed)) {
    const recovery = await findSecret(keys, factor.recovery_hashes, plainCode(typed))
    return recovery === null ? null : { recovery }
  }
  const step = totpStep(openTotp(keys, member, factor.totp_sealed), typed, factor.totp_last_step, now)
  return step === -1 ? null : { step }
}
