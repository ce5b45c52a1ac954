import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cellAt } from '../../algorithms/geography/grid.ts'
import { correctionRows, gatewayRows, networkRows, remoteRows, travelLinks } from './facts.ts'
import { readPackagePlaces } from './package-places.ts'
import { placeList } from './place-list.ts'
import { isProvinceCode, provinceOf, provinces } from './provinces.ts'
import { publishedRegion, regionSite } from './region.ts'
import { sourceOf } from './sources.ts'

const list = placeList()

describe('the place list', () => {
  test('has all 1,347 Canadian places of the package but the four hidden ones, and our own', () => {
    expect(readPackagePlaces()).toHaveLength(1347)
    const ofPackage = new Set(list.places.map(p => p.geonamesId))
    expect(readPackagePlaces().filter(p => !ofPackage.has(p.geonamesId)).map(p => p.geonamesId).toSorted()).toEqual([12076644, 5962440, 6118425, 6137352])
    expect(remoteRows().every(row => list.byId.has(row.id)) && gatewayRows().every(row => list.byId.has(row.id))).toBe(true)
  })
  test('applies the corrections', () => {
    const at = (id: string) => list.byId.get(id)!
    expect(at('nu-arctic-bay').zone).toBe('America/Iqaluit')
    expect(at('bc-ladner').population).toBeNull()
    expect(at('on-trent-lakes').population).toBeNull()
    expect(at('nt-hay-river').population).toBe(3169)
    expect(at('qc-saint-bernard-de-lile-aux-coudres').lat).toBe(47.4)
    expect(at('nu-kinngait').otherNames.map(o => o.name)).toContain('Cape Dorset')
  })
  test('says "not known" rather than no, and keeps unverified rows unverified', () => {
    expect(list.byId.get('on-toronto')!.access.rail).toBeNull()
    expect(list.byId.get('nt-lutselke')!.accessConfidence).toBe('unverified')
  })
  test('names every province and territory in both languages', () => {
    expect(provinces).toHaveLength(13)
    expect(provinceOf('QC').name).toEqual({ en: 'Quebec', fr: 'Québec' })
    expect(provinces.filter(p => p.territory).map(p => p.code)).toEqual(['NT', 'NU', 'YT'])
    expect(isProvinceCode('XX')).toBe(false)
  })
})

describe('our data', () => {
  const confidence = z.enum(['official', 'secondary', 'secondary-group', 'derived', 'unverified'])
  const read = z.iso.date()
  test('holds rows of one shape, each with confidence and day read', () => {
    const season = z.tuple([z.string().regex(/^\d\d-\d\d$/), z.string().regex(/^\d\d-\d\d$/)])
    const Link = z.strictObject({
      from: z.string(), to: z.string(), means: z.enum(['road', 'winter-road', 'ferry', 'foot-ferry', 'boat', 'rail', 'flight', 'snowmobile']), km: z.number().positive().optional(), minutes: z.number().positive().optional(),
      road: z.enum(['divided', 'paved', 'gravel', 'forest']).optional(), plane: z.enum(['jet', 'turboprop', 'small', 'helicopter']).optional(), perWeek: z.number().positive().optional(), charter: z.boolean().optional(),
      seasons: z.array(season).optional(), doubtfulMonths: z.array(z.number()).optional(), stopped: z.literal('gap').optional(), crossingMinutes: z.number().optional(), through: z.literal('united-states').optional(), confidence, source: z.string(), read,
    })
    expect(() => z.array(Link).parse(travelLinks())).not.toThrow()
    const Row = z.looseObject({ confidence, read })
    expect(() => [gatewayRows(), networkRows(), correctionRows()].forEach(rows => z.array(Row).parse(rows))).not.toThrow()
    expect(() => z.array(z.looseObject({ pointConfidence: confidence, accessConfidence: confidence, read, sources: z.array(z.string()).min(1) })).parse(remoteRows())).not.toThrow()
  })
  test('links only places that are listed, and names every source', () => {
    expect(travelLinks().flatMap(l => [l.from, l.to]).filter(id => !list.byId.has(id))).toEqual([])
    expect([...travelLinks().map(l => l.source), ...list.places.flatMap(p => p.sources)].filter(key => sourceOf(key).en === key)).toEqual([])
  })
  test('reaches every place that has no year-round road by some listed way', () => {
    const reached = new Set(travelLinks().flatMap(l => [l.from, l.to]))
    expect(remoteRows().filter(r => !r.access.yearRoundRoad && !reached.has(r.id)).map(r => r.id)).toEqual([])
  })
})

describe('a published region', () => {
  test('is the same for every place of its cell, and as a travel end depends on the cell alone', () => {
    for (const place of list.places) {
      const region = publishedRegion(place.lat, place.lon)
      expect(publishedRegion(region.lat, region.lon)).toEqual(region)
      expect(regionSite(region.id)).toMatchObject({ id: region.id, lat: region.lat, lon: region.lon })
    }
  })
  test('takes the road network of most of its people, and says when there are others', () => {
    const thompson = list.byId.get('mb-thompson')!
    expect(regionSite(cellAt(thompson).id)).toMatchObject({ network: 'mainland', mixed: false })
    const victoria = list.byId.get('bc-victoria')!
    expect(regionSite(cellAt(victoria).id)!.network).toBe('vancouver-island')
    expect(regionSite('nonsense')).toBeNull()
  })
  test('far from any listed place belongs to no network, so that no road is guessed', () => expect(regionSite(publishedRegion(80, -110).id)!.network).toBe(publishedRegion(80, -110).id))
})
