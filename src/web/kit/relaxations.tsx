import { number } from './format.ts'
import { useKit } from './language.tsx'
import './relaxations.css'

export type Relaxation = { readonly key: string; readonly said: string; readonly opens: number; readonly onPress?: () => void }

/** What would open more, most first. Safety distances are never in it, and the caller says so in `note`. */
export const Relaxations = ({ of, note }: { of: readonly Relaxation[]; note?: string }) => {
  const { t, language } = useKit()
  return (
    <div>
      <ul className="tl-relaxations tl-panel">
        {[...of].sort((a, b) => b.opens - a.opens).map(({ key, said, opens, onPress }) => {
          const gain = <b className="tl-num"><span aria-hidden="true">{`+${number(opens, language)}`}</span><span className="tl-hidden">{t.opensMore(opens)}</span></b>
          return <li key={key}>{onPress ? <button type="button" onClick={onPress}><span>{said}</span>{gain}</button> : <p><span>{said}</span>{gain}</p>}</li>
        })}
      </ul>
      {note !== undefined && <p className="tl-note tl-faint tl-relaxations-note">{note}</p>}
    </div>
  )
}
