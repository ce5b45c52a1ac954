import { lazy, Suspense } from 'react'
import type { AreaMapProps } from './map/area-map-drawing.tsx'
import './area-map.css'

export type { Area, AreaMapProps, LonLat } from './map/area-map-drawing.tsx'

const Drawing = lazy(() => import('./map/area-map-drawing.tsx'))

/** Areas, never pins. A picture of what the list says in full: Tab never enters it. Outlines come with the page; nothing is fetched elsewhere. */
export const AreaMap = (props: AreaMapProps) => (
  <figure className="tl-map">
    <Suspense fallback={<div className="tl-map-ground" />}><Drawing {...props} /></Suspense>
    {props.note !== undefined && <figcaption className="tl-panel tl-note">{props.note}</figcaption>}
  </figure>
)
