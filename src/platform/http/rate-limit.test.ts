import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { instant } from '../values/time.ts'
import { rateLimit } from './rate-limit.ts'

const dayMs = 86_400_000
const at = (ms: number) => instant(20_000 * dayMs + ms)
/** The keys under which buckets are kept, as they are written. */
const watched = () => {
  const keys: string[] = []
  const real = Map.prototype.set
  vi.spyOn(Map.prototype, 'set').mockImplementation(function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
    if (typeof value === 'object' && value !== null && 'left' in value) keys.push(String(key))
    return real.call(this, key, value)
  })
  return keys
}
afterEach(() => void vi.restoreAllMocks())

test('a source has so many requests a minute, refilled evenly, and no other source pays for it', () => {
  const limit = rateLimit(3)
  const asks = (address: string, ms: number) => limit.allows(address, at(ms))
  expect([0, 1, 2, 3].map(ms => asks('192.0.2.1', ms))).toEqual([true, true, true, false])
  expect(asks('192.0.2.2', 3)).toBe(true)
  expect([19_000, 20_100, 20_200, 40_200].map(ms => asks('192.0.2.1', ms))).toEqual([false, true, false, true])
})

test('a long silence saves up no more than one minute of requests', () => {
  const limit = rateLimit(2)
  expect([0, 3_600_000, 3_600_001, 3_600_002].map(ms => limit.allows('192.0.2.1', at(ms)))).toEqual([true, true, true, false])
})

test('no address is kept, nor a hash that anyone without the secret of this process could make', () => {
  const keys = watched()
  const addresses = ['192.0.2.1', '2001:db8::1']
  const limit = rateLimit(5)
  for (const address of addresses) limit.allows(address, at(0))
  const guesses = addresses.flatMap(a => ['sha256', 'sha1', 'md5'].flatMap(h => (['base64', 'hex'] as const).map(e => createHash(h).update(a).digest(e))))
  expect(keys).toHaveLength(2)
  expect(keys.filter(key => guesses.includes(key) || addresses.some(a => key.includes(a)))).toEqual([])
})

test('the secret changes each day and is of each process, so that one source cannot be followed', () => {
  const keys = watched()
  const limit = rateLimit(5)
  limit.allows('192.0.2.1', at(0))
  limit.allows('192.0.2.1', at(1))
  limit.allows('192.0.2.1', at(dayMs))
  rateLimit(5).allows('192.0.2.1', at(0))
  expect(new Set(keys).size).toBe(3)
  expect(keys[0]).toBe(keys[1])
})

test('no more sources are remembered than the bound: past it all begin anew', () => {
  const limit = rateLimit(1, 100)
  const sizes: number[] = []
  const real = Map.prototype.set
  vi.spyOn(Map.prototype, 'set').mockImplementation(function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
    real.call(this, key, value)
    sizes.push(this.size)
    return this
  })
  for (let n = 0; n < 250; n++) limit.allows(`n${n}`, at(0))
  expect(Math.max(...sizes)).toBe(101)
  expect(sizes.filter(size => size === 1)).toHaveLength(3)
})
