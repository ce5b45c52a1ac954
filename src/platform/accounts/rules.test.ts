import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from '../../algorithms/random/rng.ts'
import type { Keys } from '../crypto/keys.ts'
import { instant } from '../values/time.ts'
import { checkSecret, findSecret, hashSecret, hashSecrets } from './password.ts'
import { isWeakPassword } from './password-rule.ts'
import { isEasyPin } from './pin-rule.ts'
import { isProviderAddress, saysSecondFactor } from './provider.ts'
import { looksLikeRecovery, newRecoveryCodes, plainCode } from './recovery-codes.ts'
import { codeAt } from './testing/knock.ts'
import { newTotpSecret, totpAddress, totpStep } from './totp.ts'
import { signInName } from './tries.ts'

const keysFrom = (seed: string) => ({ root: (use: string) => Buffer.alloc(32, seed + use) }) as Keys
const [keys, otherKeys] = [keysFrom('a'), keysFrom('b')]

test('a secret is hashed with argon2id at the floor of cost or above, under a pepper that the hash does not hold', async () => {
  const stored = await hashSecret(keys, 'a long enough secret')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect([await checkSecret(keys, stored, 'a long enough secret'), await checkSecret(otherKeys, stored, 'a long enough secret'), await checkSecret(keys, 'none', 'a')]).toEqual([true, false, false])
})

test('one hash finds which of several secrets was typed, and none of another person', async () => {
  const stored = await hashSecrets(keys, ['first', 'second'])
  expect(await findSecret(keys, stored, 'second')).toBe(stored[1])
  expect([await findSecret(keys, stored, 'third'), await findSecret(keys, [], 'first')]).toEqual([null, null])
})

test('recovery codes are ten, of 60 bits each, and are read whatever way they are copied', () => {
  const codes = newRecoveryCodes(seeded(1))
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect([/^([a-kmnp-z2-9]{4}-){2}[a-kmnp-z2-9]{4}$/.test(code), plainCode(code).length * 5]).toEqual([true, 60])
  expect(plainCode(` ${codes[0]!.toUpperCase().replaceAll('-', ' ')} `)).toBe(codes[0]!.replaceAll('-', ''))
  expect([looksLikeRecovery(codes[0]!), looksLikeRecovery('123 456')]).toEqual([true, false])
})

test('a code of time proves its own step, one step late or early, and never one that is not later than the last', () => {
  const secret = newTotpSecret()
  fc.assert(fc.property(fc.integer({ min: 3, max: 3e9 }), fc.integer({ min: -3, max: 3 }), fc.integer({ min: -2, max: 2 }), (step, off, lastOff) => {
    const proved = totpStep(secret, codeAt(secret, step + off), step + lastOff, instant(step * 30_000 + 7))
    const near = Math.abs(off) <= 1 && off > lastOff
    // Two steps may have the same six digits; then either is proved.
    expect(proved === -1 || codeAt(secret, proved) === codeAt(secret, step + off)).toBe(true)
    if (near) expect(proved).toBeGreaterThan(step + lastOff)
  }), { numRuns: 60, seed: 5 })
})

test('the address of the second factor names no person and no agency', () => {
  expect(totpAddress('JBSWY3DPEHPK3PXP')).toMatch(/^otpauth:\/\/totp\/Throughline(:[A-Za-z0-9%]*)?\?issuer=Throughline&secret=JBSWY3DPEHPK3PXP/)
})

test('a password is weak when short, of few signs, or with the sign-in name in it', () => {
  const weak = (typed: string) => isWeakPassword(typed, 'ines@night-line.example')
  expect(['eleven sign', 'aaaaaaaaaaaaaaaa', 'ababababababab', 'INES@night-line.example!'].map(weak)).toEqual([true, true, true, true])
  expect(['twelve signs', 'trois hérons gris', '🦆🐦🦉🪿 quatre oiseaux'].map(weak)).toEqual([false, false, false])
})

test('a PIN in a row, of one or two digits, is easy', () => {
  expect(['111111', '123456', '987654', '890123', '121212', '112211'].filter(pin => !isEasyPin(pin))).toEqual([])
  expect(['204817', '135702', '998877'].filter(isEasyPin)).toEqual([])
})

test('a provider is asked over TLS; plainly only on this machine and only in a demo', () => {
  const may = (issuer: string) => [isProviderAddress(issuer, false), isProviderAddress(issuer, true)]
  expect(may('https://id.agency.example/realms/a')).toEqual([true, true])
  expect([may('http://id.agency.example'), may('https://a:b@id.agency.example'), may('https://id.agency.example/?x=1')]).toEqual([[false, false], [false, false], [false, false]])
  expect([may('http://127.0.0.1:9000'), may('https://localhost')]).toEqual([[false, true], [false, true]])
})

test('only a provider that names a second factor makes a session strong', () => {
  expect([['pwd', 'mfa'], ['otp'], ['pwd'], undefined, 'mfa'].map(saysSecondFactor)).toEqual([true, true, false, false, false])
})

test('a sign-in name is the same however it is typed', () => {
  expect(signInName('  Ine\u0300s@Night-Line.example ')).toBe('inès@night-line.example')
})
