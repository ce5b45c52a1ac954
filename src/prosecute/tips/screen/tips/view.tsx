import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { shortDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { type listTips, writeTip } from '../../endpoints.ts'
import { Grade } from '../../../investigations/screen/graded.tsx'
import { wordOf } from '../../../investigations/screen/rail.tsx'
import type { en } from './en.ts'

type Data = z.infer<typeof listTips.output>
type Props = Shown<Data, Words<typeof en>>
type Line = Data['tips'][number]

const State = ({ tip, t, language }: { tip: Line; t: Words<typeof en>; language: 'en' | 'fr' }) => {
  if (tip.erased) return <Mark tone="plain" icon="trash">{t.erasedOn}</Mark>
  if (tip.eraseOn) return <Mark tone="plain" icon="clock">{t.eraseOn({ day: shortDay(tip.eraseOn as PlainDate, language) })}</Mark>
  if (tip.state === 'closed') return <Mark tone="settled">{wordOf(t, `because_${tip.because}`)}</Mark>
  return tip.sourceGrade && tip.informationGrade ? <Grade t={t} source={tip.sourceGrade} information={tip.informationGrade} /> : <Mark tone="waiting">{t.notGraded}</Mark>
}

export const View = ({ data, t, can, go, language }: Props) => {
  const { next } = data
  const title = (tip: Line) => `${tip.occurrence} · ${tip.done.length === 0 ? t.nothingDone : tip.done.map(d => wordOf(t, `done_${d}`)).join(' · ')}`
  return (
    <Page title={t.title} lead={t.lead} actions={can(writeTip) ? <Button kind="primary" icon="plus" href="/tips/new">{t.write}</Button> : undefined}>
      <List
        of={data.tips} keyOf={tip => tip.id} label={t.label} empty={t.empty} panel
        row={tip => (
          <Item icon="chat-centered-text" title={tip.erased ? title(tip) : <Link href={`/tips/${tip.id}`} quiet>{title(tip)}</Link>} action={<State tip={tip} t={t} language={language} />}>
            {t.received({ channel: wordOf(t, `channel_${tip.channel}`), day: shortDay(tip.receivedOn as PlainDate, language) })}{tip.privileged ? ` · ${t.privileged}` : ''}
          </Item>
        )}
        {...(next ? { more: () => go(`/tips?after=${encodeURIComponent(next)}`) } : {})}
      />
    </Page>
  )
}
