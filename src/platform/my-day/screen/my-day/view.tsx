import { Button } from '../../../../web/kit/button.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Knot } from '../../../../web/kit/knot.tsx'
import { NowLine } from '../../../../web/kit/now-line.tsx'
import { clockOf, weekdayOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Thread } from '../../../../web/kit/thread.tsx'
import type { z } from 'zod'
import type { MyDay } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof MyDay>
type Props = Shown<Data, typeof en>

/** How a colleague would say it: the first name, or the whole where it begins with a title or an initial. */
const called = (name: string): string => {
  const first = name.split(' ')[0]!
  return first.endsWith('.') || ['Me', 'Officer', 'Agent', 'Agente'].includes(first) ? name : first
}

export const View = ({ data, t, language, me, starts }: Props) => {
  const late = data.items.filter(i => i.late)
  const rest = data.items.filter(i => !i.late)
  const knot = (item: Data['items'][number], state: 'late' | 'to-come') => (
    <Knot key={item.id} kind="clock" state={state} time={item.dueAt ? clockOf(item.dueAt) : '·'} {...(item.dueAt ? { at: item.dueAt } : {})} title={item.said[language]} action={<Button small href={item.go}>{item.act[language]}</Button>}>
      {item.why[language]}
    </Knot>
  )
  return (
    <Page title={t.title({ name: called(me.name) })} lead={t.lead({ date: weekdayOf(data.now, language), count: data.items.length, late: late.length })} actions={starts.map((s, i) => <Button key={s.href} kind={i === 0 ? 'primary' : 'plain'} icon={s.icon} href={s.href}>{s.label}</Button>)}>
      {data.items.length === 0 ? <EmptyState>{t.empty}</EmptyState> : (
        <Thread label={t.day} kind="day">
          {late.map(item => knot(item, 'late'))}
          <NowLine time={clockOf(data.now)} label={t.day} />
          {rest.map(item => knot(item, 'to-come'))}
        </Thread>
      )}
    </Page>
  )
}
