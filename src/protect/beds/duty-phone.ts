import { createHmac, timingSafeEqual } from 'node:crypto'
import { derived, seal, unseal } from '../../platform/crypto/seal.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import { plainNumber } from './hold.ts'

const use = 'duty-phone'
const place = 'protect.duty_phone.number'

export const numberHash = (keys: Keys, typed: string): Buffer => createHmac('sha256', derived(keys.root(use), 'hash')).update(plainNumber(typed)).digest()
export const sealNumber = (keys: Keys, typed: string): Buffer => seal(derived(keys.root(use), 'seal'), place, Buffer.from(plainNumber(typed)))
export const openNumber = (keys: Keys, sealed: Buffer): string => unseal(derived(keys.root(use), 'seal'), place, sealed).toString()

/** What an agency's gateway shows to prove itself; printed once in its settings, kept nowhere in the database. */
export const gatewaySecret = (keys: Keys): string => derived(keys.root('text-gateway'), 'inbound').toString('base64url')
export const isGateway = (keys: Keys, shown: string): boolean => {
  const [a, b] = [Buffer.from(gatewaySecret(keys)), Buffer.from(shown)]
  return a.length === b.length && timingSafeEqual(a, b)
}
