import { createHash, createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Rng } from '../../algorithms/random/rng.ts'
import type { Language } from '../../algorithms/facts/sourced.ts'
import { seal, unseal } from '../../platform/crypto/seal.ts'
import { urgencies } from '../referrals/referral.ts'
import { englishWords } from '../survivor-portal/words/english.ts'
import { frenchWords } from '../survivor-portal/words/french.ts'

export const tokenBytes = 32
/** In an address: 43 letters that say nothing. */
export const tokenText = (token: Buffer): string => token.toString('base64url')
export const tokenFrom = (text: string): Buffer | null => (/^[\w-]{43}$/.test(text) ? Buffer.from(text, 'base64url') : null)

/** Two words of 2,048, said by telephone: 22 bits for five tries. Without the address they open nothing. */
export const makeCode = (language: Language, rng: Pick<Rng, 'pick'>): string => {
  const list = language === 'fr' ? frenchWords : englishWords
  return `${rng.pick(list)} ${rng.pick(list)}`
}
export const foldCode = (typed: string): string => (typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z]+/g) ?? []).join(' ')

/** Least data, as she agreed: what is not in it, the receiver cannot learn here. */
export const Packet = z.object({
  from: z.string(), callBack: z.string(), urgency: z.enum(urgencies), adults: z.number(), children: z.number(), pets: z.array(z.string()), language: z.string(),
  needs: z.array(z.string()).nullable(), name: z.string().nullable(), replyKey: z.string(),
})
export type Packet = z.infer<typeof Packet>
/** Who opened it, as typed there, and what they say. */
export const Reply = z.object({ name: z.string(), callBack: z.string(), words: z.string().nullable() })
export type Reply = z.infer<typeof Reply>

const packetPlace = 'protect.outside_link.packet'
const replyPlace = 'protect.outside_link.reply'

/** Neither the address nor the words alone make it, and neither is kept: a stolen database opens none. */
const keyOf = (token: Buffer, code: string): Buffer => createHmac('sha256', token).update(`outside link|${foldCode(code)}`).digest()

export const sealPacket = (token: Buffer, code: string, packet: Packet): Buffer => seal(keyOf(token, code), packetPlace, Buffer.from(JSON.stringify(packet)))
export const openPacket = (token: Buffer, code: string, sealed: Buffer): Packet => Packet.parse(JSON.parse(unseal(keyOf(token, code), packetPlace, sealed).toString('utf8')))

export const newReplyKey = (): Buffer => randomBytes(32)
export const sealReply = (key: Buffer, reply: Reply): Buffer => seal(key, replyPlace, Buffer.from(JSON.stringify(reply)))
export const openReply = (key: Buffer, sealed: Buffer): Reply => Reply.parse(JSON.parse(unseal(key, replyPlace, sealed).toString('utf8')))

/** The token as it is looked up, for tests. */
export const tokenHash = (token: Buffer): Buffer => createHash('sha256').update(token).digest()
