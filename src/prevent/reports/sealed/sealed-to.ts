import { type Bytes, joinBytes, utf8 } from './bytes.ts'
import { openOne, sealOne } from './hpke.ts'

/**
 * Text to the public keys of named readers, padded so that its size says little.
 * version 1 | readers n | n × (id 16, enc 32, key sealed to it 48) | body (AES-256-GCM under that one-use key; everything before it and its place are bound to it).
 * Limits: whoever serves the page can serve another one; a reader's key is opened on the server for that reader's members.
 */
export type Reader = { readonly id: string; readonly key: Bytes }
export const mostCharacters = 5_000
/** Her own key has no row, so no id. */
export const herId = '00000000-0000-0000-0000-000000000000'

const steps = [1, 4, 16].map(k => k * 1024)
const entry = 16 + 32 + 48
const tag = 16
const mostReaders = 8
// A key is used for one message, so the nonce may stand still.
const stillIv = new Uint8Array(12)

const idBytes = (id: string): Bytes => Uint8Array.from(id.replaceAll('-', '').match(/../g)!, pair => parseInt(pair, 16))
const idText = (bytes: Uint8Array): string => Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const padded = (text: string): Bytes => {
  const said = utf8(text)
  const size = steps.find(step => said.length + 4 <= step)
  if (size === undefined) throw new RangeError('longer than a message may be')
  const all = new Uint8Array(size)
  new DataView(all.buffer).setUint32(0, said.length)
  all.set(said, 4)
  return all
}
const unpadded = (all: Bytes): string => new TextDecoder().decode(all.subarray(4, 4 + new DataView(all.buffer).getUint32(0)))

const bodyKey = (raw: Bytes) => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
const chance = (n: number): Bytes => crypto.getRandomValues(new Uint8Array(n))

/** `place` says where it belongs (`report text`): sealed for one, it does not open as another. */
export const sealTo = async (readers: readonly Reader[], text: string, place: string): Promise<Bytes> => {
  if (readers.length < 1 || readers.length > mostReaders) throw new RangeError('one to eight readers')
  const key = chance(32)
  const info = utf8(place)
  const entries = await Promise.all(readers.map(async reader => {
    const { enc, sealed } = await sealOne({ to: reader.key, info, message: key }, chance(32))
    return joinBytes(idBytes(reader.id), enc, sealed)
  }))
  const head = joinBytes([1, readers.length], ...entries)
  const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: stillIv, additionalData: joinBytes(info, head) }, await bodyKey(key), padded(text))
  return joinBytes(head, new Uint8Array(body))
}

/** Whose keys it names, from its form alone; null when no one sealed it with `sealTo`. */
export const readersOf = (sealed: Bytes): string[] | null => {
  const n = sealed[1] ?? 0
  const body = sealed.length - 2 - n * entry - tag
  if (sealed[0] !== 1 || n < 1 || n > mostReaders || !steps.includes(body)) return null
  return Array.from({ length: n }, (_, i) => idText(sealed.subarray(2 + i * entry, 18 + i * entry)))
}

/** The text, or null when this key is not among its readers or anything was changed. */
export const openSealed = async (reader: { readonly id: string; readonly seed: Bytes }, sealed: Bytes, place: string): Promise<string | null> => {
  const at = (readersOf(sealed) ?? []).indexOf(reader.id)
  if (at < 0) return null
  const one = sealed.slice(2 + at * entry, 2 + (at + 1) * entry)
  const info = utf8(place)
  const key = await openOne(reader.seed, { enc: one.slice(16, 48), sealed: one.slice(48), info })
  if (key === null) return null
  const head = sealed.slice(0, 2 + sealed[1]! * entry)
  try {
    return unpadded(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: stillIv, additionalData: joinBytes(info, head) }, await bodyKey(key), sealed.slice(head.length))))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null
    throw error
  }
}
