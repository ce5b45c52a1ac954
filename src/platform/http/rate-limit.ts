import { createHmac, randomBytes } from 'node:crypto'
import type { Instant } from '../values/time.ts'

/**
 * Public doors are limited in memory under a secret that changes daily: no address reaches disk or log.
 * A token bucket a source: `perMinute` requests refill evenly; O(1) a request; idle buckets are dropped.
 */
export type RateLimit = { allows(address: string, now: Instant): boolean }

const dayMs = 86_400_000
const mostBuckets = 50_000

export const rateLimit = (perMinute: number, most = mostBuckets): RateLimit => {
  let secret = randomBytes(32)
  let day = -1
  let buckets = new Map<string, { left: number; at: number }>()
  return {
    allows: (address, now) => {
      const today = Math.floor(now / dayMs)
      if (today !== day || buckets.size > most) {
        secret = randomBytes(32)
        buckets = new Map()
        day = today
      }
      const source = createHmac('sha256', secret).update(address).digest('base64')
      const bucket = buckets.get(source) ?? { left: perMinute, at: now }
      const left = Math.min(perMinute, bucket.left + ((now - bucket.at) / 60_000) * perMinute)
      buckets.set(source, { left: left >= 1 ? left - 1 : left, at: now })
      return left >= 1
    },
  }
}
