import type { Words } from '../../../../platform/i18n/words.ts'
import { AreaMap, type LonLat } from '../../../../web/kit/area-map.tsx'
import type { en } from './en.ts'
import type { Found } from './use-search.ts'

type Province = 'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NS' | 'NT' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT'

/** Her province when everything shown is in it; else the box that holds all of it. */
const focusOf = (found: Found, rings: readonly (readonly LonLat[])[]) => {
  const home = found.near?.province
  if (home && found.places.every(p => p.province === home)) return home as Province
  const points = rings.flat()
  if (points.length === 0) return 'canada' as const
  const [lons, lats] = [points.map(p => p[0]), points.map(p => p[1])]
  return { west: Math.min(...lons) - 1, east: Math.max(...lons) + 1, south: Math.min(...lats) - 0.7, north: Math.max(...lats) + 0.7 }
}

export const MapOf = ({ found, shown, chosen, t, language }: { found: Found; shown: number; chosen: number; t: Words<typeof en>; language: 'en' | 'fr' }) => {
  const areas = found.places.slice(0, shown).map((p, i) => ({ key: p.service, number: i + 1, ring: p.ring as LonLat[], chosen: i === chosen }))
  const away = found.away.map(a => ({ key: a.key, ring: a.ring as LonLat[], said: t.staysAway }))
  const rings = [...areas.map(a => a.ring), ...away.map(a => a.ring), ...(found.near ? [found.near.ring as LonLat[]] : [])]
  return (
    <div className="tl-seek-map">
      <AreaMap
        focus={focusOf(found, rings)} {...(found.near ? { hers: [found.near.province as Province], near: { ring: found.near.ring as LonLat[], said: found.near.said[language] } } : {})}
        areas={areas} away={away} towns={found.away.map(a => ({ name: a.said[language], at: centreOf(a.ring as LonLat[]) }))} says={t.map({ n: areas.length })} note={t.mapNote} height={700}
      />
    </div>
  )
}

const centreOf = (ring: readonly LonLat[]): LonLat => [ring.reduce((sum, p) => sum + p[0], 0) / Math.max(1, ring.length), ring.reduce((sum, p) => sum + p[1], 0) / Math.max(1, ring.length)]
