import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Icon } from '../../../../web/icons/icon.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import type { AskedHold } from '../../endpoints.ts'
import type { en } from './en.ts'
import { wordOf } from './word-of.ts'

type Props = { hold: z.infer<typeof AskedHold>; t: Words<typeof en>; clock: (iso: string) => string; busy: boolean; onYes: () => void; onNo: () => void; onMove: () => void }

/** One thing asked of the house: who comes in numbers, until when, and the two answers. */
export const AskCard = ({ hold, t, clock, busy, onYes, onNo, onMove }: Props) => (
  <article className="tl-house-ask tl-panel">
    <header><h2>{t.who(hold)}</h2><Mark tone="waiting">{t.left({ minutes: hold.minutesLeft })}</Mark></header>
    <p className="tl-small tl-dim">{t.from({ agency: hold.from, time: clock(hold.askedAt), arrives: wordOf(t, `arrives_${hold.arrives}`) })}</p>
    <ul>
      <li><Icon name="bed" size={18} />{t.room({ room: hold.room })}</li>
      <li className="tl-dim"><Icon name="lock-simple" size={18} />{t.noName}</li>
    </ul>
    <div className="tl-house-acts"><Button kind="primary" busy={busy} onPress={onYes}>{t.accept({ room: hold.room })}</Button><Button onPress={onMove}>{t.move}</Button><Button kind="bare" onPress={onNo}>{t.cannot}</Button></div>
  </article>
)
