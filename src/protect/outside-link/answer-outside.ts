import { setTimeout as wait } from 'node:timers/promises'
import { checkNobody, checkSecret } from '../../platform/accounts/password.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Pool } from '../../platform/db/pools.ts'
import { foldCode, openPacket, type Packet, type Reply, sealReply, tokenFrom } from './packet.ts'

export type Typed = { readonly k: string; readonly code: string; readonly name: string; readonly callBack: string }
export type OpenLink = { readonly id: string; readonly packet: Packet; readonly answer: string | null }
type Found = { id: string; code_hash: string | null; packet: Buffer | null; answer: string | null }

/** What opens nothing is answered this long after it came, whether the link is ours, over, closed, or not. */
const answerAfterMs = 700

const replyOf = (packet: Packet, { name, callBack }: Typed, words: string | null): Buffer => {
  const reply: Reply = { name, callBack, words }
  return sealReply(Buffer.from(packet.replyKey, 'base64'), reply)
}

/** The try is counted first, then the words are checked; a right one is given back. Null: nothing opens. */
export const openOutside = async (door: Pool, keys: Keys, typed: Typed): Promise<OpenLink | null> => {
  const started = performance.now()
  const token = tokenFrom(typed.k)
  const code = foldCode(typed.code)
  const found = token && (await door.query<Found>('select * from protect.door_outside_try($1)', [token])).rows[0]
  const right = found?.code_hash ? await checkSecret(keys, found.code_hash, code) : await checkNobody(keys, code)
  if (!token || !found?.packet || !right) {
    await wait(Math.max(0, answerAfterMs - (performance.now() - started)))
    return null
  }
  const packet = openPacket(token, code, found.packet)
  await door.query('select protect.door_outside_opened($1, $2)', [found.id, replyOf(packet, typed, null)])
  return { id: found.id, packet, answer: found.answer }
}

export type Answer = { readonly said: 'accept' | 'decline' | 'ask'; readonly reason: string | null; readonly words: string | null }
export const answerOutside = async (door: Pool, { id, packet }: OpenLink, typed: Typed, { said, reason, words }: Answer): Promise<void> => {
  await door.query('select protect.door_outside_answer($1, $2, $3, $4)', [id, said, said === 'decline' ? reason : null, replyOf(packet, typed, words)])
}
