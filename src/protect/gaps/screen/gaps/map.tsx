import { provinces } from '../../../../platform/places/provinces.ts'
import { number } from '../../../../web/kit/format.ts'
import type { Props } from './props.ts'
import './gaps.css'

/** The country as tiles, each with its number; the same numbers stand in the table. */
export const TileMap = ({ data, t, language }: Pick<Props, 'data' | 't' | 'language'>) => {
  const most = Math.max(5, ...data.provinces.map(p => p.unmet ?? 0))
  const tone = (n: number | null) => (n === null ? '' : n > most / 2 ? ' is-many' : ' is-some')
  return (
    <ul className="tl-tiles" aria-label={t.map}>
      {data.provinces.map(p => (
        <li key={p.province} className={`tl-tile-${p.province}${tone(p.unmet)}`} title={t.tile({ province: provinces.find(x => x.code === p.province)?.name[language] ?? p.province, n: p.unmet === null ? t.few : number(p.unmet, language) })}>
          <span>{p.province}</span><b>{p.unmet === null ? t.fewShort : number(p.unmet, language)}</b>
        </li>
      ))}
    </ul>
  )
}
