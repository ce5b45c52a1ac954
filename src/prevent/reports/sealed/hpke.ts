import { type Bytes, fromText, joinBytes, utf8 } from './bytes.ts'

/**
 * One message to one public key: RFC 9180, base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-GCM.
 * WebCrypto alone, so that the same file runs in a browser and on the server and weighs nothing.
 */
export type Aead = { readonly id: 1 | 2; readonly keyBytes: 16 | 32 }
export const aes256: Aead = { id: 2, keyBytes: 32 }

const curve = { name: 'X25519' } as const
const none: Bytes = new Uint8Array(0)
const pkcs8Head = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20)
const kemSuite = joinBytes(utf8('KEM'), [0, 0x20])
const hpkeSuite = (aead: Aead): Bytes => joinBytes(utf8('HPKE'), [0, 0x20, 0, 1, 0, aead.id])

const hmac = async (key: Bytes, data: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign('HMAC', await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']), data))

/** HKDF-Extract (RFC 5869); no salt is 32 zeros, which WebCrypto wants to see. */
export const extract = (salt: Bytes, from: Bytes): Promise<Bytes> => hmac(salt.length === 0 ? new Uint8Array(32) : salt, from)
/** HKDF-Expand; at most 255 blocks of 32 bytes. */
export const expand = async (key: Bytes, info: Bytes, length: number): Promise<Bytes> => {
  let out = none
  for (let i = 1, last = none; out.length < length; i++) {
    last = await hmac(key, joinBytes(last, info, [i]))
    out = joinBytes(out, last)
  }
  return out.slice(0, length)
}

const labelled = (suite: Bytes) => ({
  extract: (salt: Bytes, label: string, from: Bytes) => extract(salt, joinBytes(utf8('HPKE-v1'), suite, utf8(label), from)),
  expand: (key: Bytes, label: string, info: Bytes, length: number) => expand(key, joinBytes([length >> 8, length & 255], utf8('HPKE-v1'), suite, utf8(label), info), length),
})

const privateKeyOf = (seed: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('pkcs8', joinBytes(pkcs8Head, seed), curve, true, ['deriveBits'])

/** The public half of 32 bytes of chance. */
export const publicKeyOf = async (seed: Bytes): Promise<Bytes> => fromText((await crypto.subtle.exportKey('jwk', await privateKeyOf(seed))).x!)!

const agree = async (seed: Bytes, other: Bytes): Promise<Bytes> => {
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ ...curve, public: await crypto.subtle.importKey('raw', other, curve, false, []) }, await privateKeyOf(seed), 256))
  if (shared.every(b => b === 0)) throw new RangeError('a public key of small order')
  return shared
}

const sharedSecret = async (agreed: Bytes, enc: Bytes, reader: Bytes): Promise<Bytes> => {
  const kem = labelled(kemSuite)
  return kem.expand(await kem.extract(none, 'eae_prk', agreed), 'shared_secret', joinBytes(enc, reader), 32)
}

const schedule = async (shared: Bytes, info: Bytes, aead: Aead): Promise<{ key: CryptoKey; iv: Bytes }> => {
  const { extract: take, expand: give } = labelled(hpkeSuite(aead))
  const context = joinBytes([0], await take(none, 'psk_id_hash', none), await take(none, 'info_hash', info))
  const secret = await take(shared, 'secret', none)
  const key = await crypto.subtle.importKey('raw', await give(secret, 'key', context, aead.keyBytes), 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { key, iv: await give(secret, 'base_nonce', context, 12) }
}

export type Sealing = { readonly to: Bytes; readonly info: Bytes; readonly message: Bytes; readonly with?: Bytes }
/** `ephemeral` is 32 fresh bytes of chance. `enc` is 32 bytes, `sealed` is 16 longer than the message. */
export const sealOne = async ({ to, info, message, with: also = none }: Sealing, ephemeral: Bytes, aead: Aead = aes256): Promise<{ enc: Bytes; sealed: Bytes }> => {
  const enc = await publicKeyOf(ephemeral)
  const { key, iv } = await schedule(await sharedSecret(await agree(ephemeral, to), enc, to), info, aead)
  return { enc, sealed: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: also }, key, message)) }
}

/** Null when it was not sealed to this key, for this use, or was changed. */
export const openOne = async (seed: Bytes, { enc, sealed, info, with: also = none }: { enc: Bytes; sealed: Bytes; info: Bytes; with?: Bytes }, aead: Aead = aes256): Promise<Bytes | null> => {
  try {
    const { key, iv } = await schedule(await sharedSecret(await agree(seed, enc), enc, await publicKeyOf(seed)), info, aead)
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: also }, key, sealed))
  } catch (error) {
    if (error instanceof RangeError || (error instanceof DOMException && ['OperationError', 'DataError'].includes(error.name))) return null
    throw error
  }
}
