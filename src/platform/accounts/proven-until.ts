import type { Instant } from '../values/time.ts'

const stepUpMs = 10 * 60_000

/** Until when a session counts as proved again, ISO 8601; null when it does not. */
export const provenUntil = (steppedUpAt: Date | null, now: Instant): string | null => {
  const until = steppedUpAt === null ? 0 : steppedUpAt.getTime() + stepUpMs
  return until > now ? new Date(until).toISOString() : null
}
