import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/icon.tsx'
import { number } from './format.ts'
import { useKit } from './language.tsx'
import './ruled-out.css'

export type RuledOutRow = { readonly key: string; readonly icon: IconName; readonly said: string; readonly note?: string; readonly count: number; readonly places?: ReactNode }

/** Counted by the first reason that failed; each opens to the places. Never a list of shame. */
export const RuledOut = ({ of }: { of: readonly RuledOutRow[] }) => {
  const { language } = useKit()
  return (
    <ul className="tl-ruled-out">
      {of.map(({ key, icon, said, note, count, places }) => {
        const line = <><Icon name={icon} /><span>{said}{note !== undefined && <small>{note}</small>}</span><b className="tl-num">{number(count, language)}</b></>
        return <li key={key}>{places === undefined ? <p>{line}</p> : <details><summary>{line}</summary><div className="tl-small">{places}</div></details>}</li>
      })}
    </ul>
  )
}
