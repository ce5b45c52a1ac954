import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { RoomBoard } from '../../../../web/kit/room-board.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { type Refused, RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { answerAsked, type Board, moveHold, roomsStillRight, setRoomState } from '../../endpoints.ts'
import { AskCard } from './ask-card.tsx'
import { OtherRoom, SetRoom, WhyNot } from './answers.tsx'
import type { en } from './en.ts'
import { wordOf } from './word-of.ts'
import './rooms.css'

type Data = z.infer<typeof Board>
type T = Words<typeof en>
type Open = { readonly no: string } | { readonly room: string; readonly label: string } | { readonly move: string; readonly from: string } | null

const noteOf = (r: Data['rooms'][number], t: T, clock: (iso: string) => string, day: (d: string) => string): string | undefined => {
  if (r.heldFor && r.heldUntil) return t.heldFor({ agency: r.heldFor, time: clock(r.heldUntil) })
  const parts = [...(r.note ? [wordOf(t, `note_${r.note}`)] : []), ...(r.until ? [t.until({ day: day(r.until) })] : []), ...(r.state === 'free' && r.pets.includes('dog') ? [t.dogYes] : [])]
  return parts.length > 0 ? parts.join(', ') : undefined
}

export const View = ({ data, t, language, call, reload }: Shown<Data, T>) => {
  const [open, setOpen] = useState<Open>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const locale = language === 'fr' ? 'fr-CA' : 'en-CA'
  const clock = (iso: string) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))
  const day = (d: string) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(`${d}T12:00:00`))
  const act = async (key: string, work: () => Promise<unknown>) => {
    setBusy(key)
    setRefused(null)
    setOpen(null)
    await work().catch((error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setRefused(error.refused)
    })
    setBusy(null)
    reload()
  }
  const waiting = data.asked.filter(a => a.state === 'asked')
  const past = data.asked.filter(a => a.state !== 'asked')
  const free = data.rooms.filter(r => r.state === 'free').length
  const held = data.rooms.filter(r => r.state === 'held').length
  const counted = data.countedAt === null ? undefined : <Mark tone="settled" icon="check-circle" filled>{data.countedBy ? t.countedBy({ who: data.countedBy, time: clock(data.countedAt) }) : t.counted({ time: clock(data.countedAt) })}</Mark>
  return (
    <main id="content" className="tl-house">
      <div>
        <header className="tl-house-head"><h1 id="page-title" tabIndex={-1}>{t.askedOfUs}</h1><span className="tl-small tl-faint">{t.new({ n: waiting.length })}</span><Button small icon="hourglass-medium" href="/waiting">{t.whoWaits}</Button><Button small icon="wrench" href="/rooms/set-up">{t.setUp}</Button></header>
        {refused && <Banner tone="refused" urgent>{refused.say[language]}</Banner>}
        {waiting.length === 0 && <EmptyState>{t.nothing}</EmptyState>}
        {waiting.map(a => <AskCard key={a.hold} hold={a} t={t} clock={clock} busy={busy === a.hold} onYes={() => void act(a.hold, () => call(answerAsked, { params: { hold: a.hold }, input: { yes: true } }))} onNo={() => setOpen({ no: a.hold })} onMove={() => setOpen({ move: a.hold, from: a.room })} />)}
        {past.length > 0 && <div className="tl-house-past"><Section title={t.past}><List of={past} keyOf={a => a.hold} label={t.past} empty={t.nothing} row={a => <Item icon={a.state === 'placed' ? 'check-circle' : 'prohibit'} title={wordOf(t, `state_${a.state}`, { room: a.room })}>{t.who(a)}{a.how ? ` · ${wordOf(t, `how_${a.how}`)}` : ''}</Item>} /></Section></div>}
      </div>
      <Section title={t.rooms}>
        {data.rooms.length === 0 ? <EmptyState>{t.noRooms}</EmptyState> : (
          <>
            <RoomBoard counted={counted} rooms={data.rooms.map(r => { const note = noteOf(r, t, clock, day); return { key: r.room, name: r.label, state: r.state as 'free' | 'held' | 'taken' | 'out', beds: r.adults, cot: r.cot, ...(note ? { note } : {}), onPress: () => setOpen({ room: r.room, label: r.label }) } })} />
            <div className="tl-house-others"><Banner tone="plain" icon="broadcast" action={<Button small busy={busy === 'count'} onPress={() => void act('count', () => call(roomsStillRight, {}))}>{t.stillRight}</Button>}><b>{t.othersSee}</b> {data.minutesAgo < 1440 ? t.others({ free, held, minutes: data.minutesAgo }) : t.othersUnknown}</Banner></div>
          </>
        )}
      </Section>
      <WhyNot t={t} isOpen={open !== null && 'no' in open} onClose={() => setOpen(null)} onReason={reason => open && 'no' in open && void act(open.no, () => call(answerAsked, { params: { hold: open.no }, input: { yes: false, reason } }))} />
      <OtherRoom t={t} label={open && 'move' in open ? open.from : null} free={data.rooms.filter(r => r.state === 'free')} onClose={() => setOpen(null)} onRoom={room => open && 'move' in open && void act(open.move, () => call(moveHold, { params: { hold: open.move }, input: { room } }))} />
      <SetRoom t={t} label={open && 'room' in open ? open.label : null} onClose={() => setOpen(null)} onState={state => open && 'room' in open && void act(open.room, () => call(setRoomState, { params: { room: open.room }, input: { state } }))} />
    </main>
  )
}
