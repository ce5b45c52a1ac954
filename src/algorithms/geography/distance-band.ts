import type { Said } from '../facts/sourced.ts'

const text = (from: number, to: number): Said => ({ en: `${from} to ${to} km`, fr: `${from} à ${to}\u00a0km` })

/** A distance as wide words, for what may be told about a place that may not be: under 50, 50 to 100, then by hundreds. Lower end included. */
export const distanceBand = (km: number): Said => {
  if (!Number.isFinite(km) || km < 0) throw new RangeError('not a distance')
  if (km < 50) return { en: 'under 50 km', fr: 'moins de 50\u00a0km' }
  if (km < 100) return text(50, 100)
  if (km >= 3000) return { en: '3000 km or more', fr: '3000\u00a0km ou plus' }
  const hundreds = Math.floor(km / 100) * 100
  return text(hundreds, hundreds + 100)
}
