import { expect, test } from 'vitest'
import { type Bytes, utf8 } from './bytes.ts'
import { openOne, publicKeyOf, sealOne } from './hpke.ts'

const hex = (text: string): Bytes => Uint8Array.from(text.match(/../g)!, pair => parseInt(pair, 16))
const aes128 = { id: 1, keyBytes: 16 } as const

// RFC 9180, appendix A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, first message.
const rfc = {
  info: hex('4f6465206f6e2061204772656369616e2055726e'), skE: hex('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736'), enc: hex('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'),
  skR: hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'), pkR: hex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d'),
  message: hex('4265617574792069732074727574682c20747275746820626561757479'), aad: utf8('Count-0'), ct: hex('f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a'),
}

test('the worked example of RFC 9180 A.1.1 seals to the same bytes and opens again', async () => {
  expect(await publicKeyOf(rfc.skR)).toEqual(rfc.pkR)
  expect(await sealOne({ to: rfc.pkR, info: rfc.info, message: rfc.message, with: rfc.aad }, rfc.skE, aes128)).toEqual({ enc: rfc.enc, sealed: rfc.ct })
  expect(await openOne(rfc.skR, { enc: rfc.enc, sealed: rfc.ct, info: rfc.info, with: rfc.aad }, aes128)).toEqual(rfc.message)
})

test('what was sealed for another use, with other words beside it, or to another key does not open', async () => {
  const { enc, sealed } = await sealOne({ to: rfc.pkR, info: rfc.info, message: rfc.message, with: rfc.aad }, rfc.skE)
  expect(await openOne(rfc.skR, { enc, sealed, info: rfc.info, with: rfc.aad })).toEqual(rfc.message)
  expect(await openOne(rfc.skR, { enc, sealed, info: utf8('another use'), with: rfc.aad })).toBeNull()
  expect(await openOne(rfc.skR, { enc, sealed, info: rfc.info })).toBeNull()
  expect(await openOne(rfc.skE, { enc, sealed, info: rfc.info, with: rfc.aad })).toBeNull()
})

test('a public key of small order is refused: nothing is sealed to all the world', async () => {
  for (const to of [new Uint8Array(32), Uint8Array.of(1, ...new Uint8Array(31))]) await expect(sealOne({ to, info: rfc.info, message: rfc.message }, rfc.skE)).rejects.toThrow()
})
