import { createHmac } from 'node:crypto'
import type { Keys } from '../../platform/crypto/keys.ts'
import { derived, seal, unseal } from '../../platform/crypto/seal.ts'
import { plainNumber } from './emergency.ts'

const use = 'glass'
const place = (ask: string) => `protect.glass_ask.reason|${ask}`

/** HMAC-SHA-256, 32 bytes: who reads the table cannot try numbers without the installation's key. */
export const hashOfNumber = (keys: Keys, typed: string): Buffer => createHmac('sha256', derived(keys.root(use), 'number')).update(plainNumber(typed)).digest()

// Written before any file is open and read by an agency that never held the asker's keys: so the installation's key, not a record's.
export const sealReason = (keys: Keys, ask: string, text: string): Buffer => seal(derived(keys.root(use), 'reason'), place(ask), Buffer.from(text))
export const openReason = (keys: Keys, ask: string, sealed: Buffer | null): string | null => (sealed ? unseal(derived(keys.root(use), 'reason'), place(ask), sealed).toString() : null)
