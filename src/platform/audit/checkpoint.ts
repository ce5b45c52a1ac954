import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { Hash } from './merkle.ts'

/**
 * A signed tree head as text: the body of C2SP tlog-checkpoint, signed as a C2SP signed note (Ed25519).
 *
 *     throughline/6f0c…          origin, also the key's name
 *     1204                       leaves
 *     r1bB…=                     root, base64
 *     time 2026-11-25T10:03Z     to the minute
 *
 *     — throughline/6f0c… Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
 */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Hash; readonly minute: string }

export const minuteOf = (at: Date): string => `${at.toISOString().slice(0, 16)}Z`

export const bodyOf = ({ origin, size, root, minute }: Checkpoint): string => `${origin}\n${size}\n${root.toString('base64')}\ntime ${minute}\n`

const rawKey = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
const keyHash = (name: string, key: KeyObject): Buffer => createHash('sha256').update(`${name}\n`).update(Buffer.of(1)).update(rawKey(key)).digest().subarray(0, 4)

export const readKey = (pem: string): KeyObject | null => {
  try {
    const key = createPublicKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    return null
  }
}

/** What a person compares by telephone or on paper. */
export const fingerprint = (key: KeyObject): string => createHash('sha256').update(rawKey(key)).digest('hex')

/** The name of a log that was given none. */
export const originOf = (pem: string): string => `throughline/${fingerprint(createPublicKey(pem)).slice(0, 16)}`

export const noteOf = (checkpoint: Checkpoint, publicKey: KeyObject, signature: Buffer): string =>
  `${bodyOf(checkpoint)}\n— ${checkpoint.origin} ${Buffer.concat([keyHash(checkpoint.origin, publicKey), signature]).toString('base64')}\n`

const body = /^(?<origin>[^\s+]{1,200})\n(?<size>0|[1-9]\d{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\ntime (?<minute>\d{4}-\d\d-\d\dT\d\d:\d\dZ)\n$/

const parseBody = (text: string): Checkpoint | null => {
  const found = body.exec(text)?.groups
  return found ? { origin: found['origin']!, size: Number(found['size']), root: Buffer.from(found['root']!, 'base64'), minute: found['minute']! } : null
}

/** The checkpoint of a note that one of the keys signed under its origin; null when none did, or the text is not one. */
export const openNote = (note: string, keys: readonly KeyObject[]): Checkpoint | null => {
  const end = note.indexOf('\n\n')
  const text = note.slice(0, end + 1)
  const checkpoint = end < 0 ? null : parseBody(text)
  if (!checkpoint) return null
  const signed = note.slice(end + 2).split('\n').some(line => {
    const [dash, name, given] = line.split(' ')
    const bytes = Buffer.from(given ?? '', 'base64')
    return dash === '—' && name === checkpoint.origin && bytes.length === 68 && keys.some(key => keyHash(name, key).equals(bytes.subarray(0, 4)) && verify(null, Buffer.from(text), key, bytes.subarray(4)))
  })
  return signed ? checkpoint : null
}
