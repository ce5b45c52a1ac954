import { useEffect } from 'react'
import { Slider, SliderTrack, SliderThumb } from 'react-aria-components'
import { columns } from './charts/columns.ts'
import { IconButton } from './icon-button.tsx'
import { useKit } from './language.tsx'
import { SvgTree } from './svg-tree.tsx'
import { useWidth } from './use-width.ts'
import './time-scrubber.css'

export type TimeScrubberProps = {
  /** The steps in order, as they are said: "September 2025". */
  steps: readonly string[]
  counts: readonly number[]
  /** Indexes of the first and last step shown. */
  value: readonly [number, number]
  onChange: (value: [number, number]) => void
  label: string
  note?: string
  playing?: boolean
  onPlay?: () => void
}

/** What was known, when. `[` and `]` move its end; the picture behind it stays put. */
export const TimeScrubber = ({ steps, counts, value, onChange, label, note, playing = false, onPlay }: TimeScrubberProps) => {
  const { t } = useKit()
  const [frame, width] = useWidth<HTMLDivElement>(900)
  const [from, to] = value
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName) && event.target.getAttribute('type') !== 'range') return
      const by = event.key === ']' ? 1 : event.key === '[' ? -1 : 0
      if (by !== 0) onChange([from, Math.min(Math.max(to + by, from), steps.length - 1)])
    }
    document.addEventListener('keydown', move)
    return () => document.removeEventListener('keydown', move)
  }, [from, to, steps.length, onChange])
  const said = t.fromTo({ from: steps[from] ?? '', to: steps[to] ?? '' })
  return (
    <div className="tl-scrubber">
      <div className="tl-scrubber-head"><span className="tl-label">{label}</span><b className="tl-num" aria-live="polite">{said}</b>{note !== undefined && <span className="tl-small tl-dim">{note}</span>}{onPlay && <span className="tl-scrubber-play"><IconButton icon={playing ? 'pause' : 'play'} filled label={playing ? t.pause : t.play} onPress={onPlay} /></span>}</div>
      <div ref={frame} className="tl-scrubber-columns"><SvgTree tree={columns(counts, from, to, width)} /></div>
      <Slider<number[]> className="tl-scrubber-slider" aria-label={label} minValue={0} maxValue={Math.max(steps.length - 1, 1)} value={[from, to]} onChange={moved => onChange([moved[0] ?? from, moved[1] ?? to])}>
        <SliderTrack className="tl-scrubber-track">
          {({ state }) => (
            <>
              <div className="tl-scrubber-fill" style={{ insetInlineStart: `${state.getThumbPercent(0) * 100}%`, width: `${(state.getThumbPercent(1) - state.getThumbPercent(0)) * 100}%` }} />
              {[t.scrubberStart, t.scrubberEnd].map((name, i) => <SliderThumb key={name} index={i} className={i === 1 ? 'tl-scrubber-thumb is-end' : 'tl-scrubber-thumb'} aria-label={`${name}: ${steps[value[i]!] ?? ''}`} />)}
            </>
          )}
        </SliderTrack>
      </Slider>
    </div>
  )
}
