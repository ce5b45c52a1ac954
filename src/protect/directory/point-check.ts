import type { ProvinceCode } from '../../platform/places/provinces.ts'

/** South, north, west, east, degrees; rounded outward by some 10 km. Own rounding of the provinces' extents; for finding slips, not for drawing. */
const boxes: Readonly<Record<ProvinceCode, readonly [number, number, number, number]>> = {
  AB: [48.9, 60.1, -120.1, -109.9], BC: [48.2, 60.1, -139.2, -113.9], MB: [48.9, 60.1, -102.1, -88.8], NB: [44.5, 48.2, -69.2, -63.6], NL: [46.5, 60.6, -67.9, -52.4], NS: [43.3, 47.2, -66.5, -59.6], NT: [59.9, 78.9, -136.6, -101.9],
  NU: [51.6, 83.3, -120.8, -61.0], ON: [41.6, 57.0, -95.3, -74.2], PE: [45.8, 47.2, -64.6, -61.9], QC: [44.9, 62.7, -79.9, -57.0], SK: [48.9, 60.1, -110.1, -101.2], YT: [59.9, 69.8, -141.1, -123.7],
}
const canada = [41.6, 83.3, -141.1, -52.4] as const
const within = (lat: number, lon: number, [south, north, west, east]: readonly [number, number, number, number]): boolean => lat >= south && lat <= north && lon >= west && lon <= east

export type PointFault = 'point-half' | 'point-not-a-number' | 'point-zero' | 'point-out-of-range' | 'point-swapped' | 'point-sign' | 'point-outside-province'

const degrees = (text: string): number => (/^\s*[-+\u2212]?\d{1,3}(?:[.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.').replace('\u2212', '-')) : NaN)

/**
 * What is wrong with a point, or null. `province` where the entry says one of ours. A fault is told, never mended: a swapped
 * point is not swapped back, because the reader of a map would believe it.
 */
export const pointFault = (latText: string, lonText: string, province: ProvinceCode | null): PointFault | null => {
  if (latText === '' && lonText === '') return null
  if (latText === '' || lonText === '') return 'point-half'
  const [lat, lon] = [degrees(latText), degrees(lonText)]
  if (Number.isNaN(lat) || Number.isNaN(lon)) return 'point-not-a-number'
  if (lat === 0 && lon === 0) return 'point-zero'
  if (within(lon, lat, canada) && !within(lat, lon, canada)) return 'point-swapped'
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return 'point-out-of-range'
  if (province === null) return null
  const box = boxes[province]
  if (within(lat, lon, box)) return null
  if (within(lon, lat, box)) return 'point-swapped'
  return within(lat, -lon, box) || within(-lat, lon, box) ? 'point-sign' : 'point-outside-province'
}
