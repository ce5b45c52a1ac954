import type { Keys } from '../../platform/crypto/keys.ts'
import { seal, unseal } from '../../platform/crypto/seal.ts'
import type { Side } from './feedback.ts'

/**
 * Words of a feedback and of its answers, sealed under a key of the installation.
 * It is nobody's record: no custody, section or grant would fit two readers who change with their posts, so it is a closed table
 * behind named functions. The installation's key serves, since the desk answers agencies whose custodians' keys it never holds.
 */
const use = 'feedback'
const place = (id: string, of: Side | 'said') => `cooperate.feedback|${id}|${of}`

export const sealWords = (keys: Keys, id: string, of: Side | 'said', text: string): Buffer => seal(keys.root(use), place(id, of), Buffer.from(text))
export const openWords = (keys: Keys, id: string, of: Side | 'said', sealed: Buffer): string => unseal(keys.root(use), place(id, of), sealed).toString()
