import { useEffect, useState } from 'react'
import { useKit } from './language.tsx'
import './waiting.css'

/** Nothing for 400 ms, then hairlines in the shape of the content, then words after 4 s. No shimmer. */
export const Waiting = ({ rows = 4 }: { rows?: number }) => {
  const { t } = useKit()
  const [stage, setStage] = useState<'unseen' | 'lines' | 'words'>('unseen')
  useEffect(() => {
    const timers = [setTimeout(() => setStage('lines'), 400), setTimeout(() => setStage('words'), 4000)]
    return () => timers.forEach(clearTimeout)
  }, [])
  return (
    <div className="tl-waiting" aria-busy="true">
      {stage !== 'unseen' && <div aria-hidden="true">{Array.from({ length: rows }, (_, i) => <i key={i} />)}</div>}
      <p role="status">{stage === 'words' ? t.stillLooking : ''}</p>
    </div>
  )
}
