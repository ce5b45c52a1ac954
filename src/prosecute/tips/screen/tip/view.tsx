import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { shortDay } from '../../../../web/kit/format.ts'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { wordOf } from '../../../investigations/screen/rail.tsx'
import { CloseIt, Handler, Leaves, Take } from './handling.tsx'
import { Grades } from './grades.tsx'
import type { Props } from './props.ts'

export const View = (props: Props) => {
  const { data, t, language } = props
  const open = data.state === 'open'
  return (
    <Page
      crumb={data.custodian} title={t.tipNumber({ number: data.occurrence })}
      lead={t.received({ channel: wordOf(t, `channel_${data.channel}`), day: shortDay(data.receivedOn as PlainDate, language) })}
    >
      {data.eraseOn && <Banner tone="waiting">{t.goes({ day: shortDay(data.eraseOn as PlainDate, language) })}</Banner>}
      {!open && data.because && !data.eraseOn && <p><Mark tone="settled">{`${t.closed} · ${wordOf(t, `because_${data.because}`)}`}</Mark></p>}
      <Section title={t.what}>{data.done.length === 0 ? <p>{t.nothingDone}.</p> : <ul>{data.done.map(d => <li key={d}>{wordOf(t, `done_${d}`)}</li>)}</ul>}</Section>
      <Section title={t.words}>{data.text === null ? <p>{t.sealedFrom}</p> : <blockquote className="tl-quote">{data.text}</blockquote>}</Section>
      {data.handler && <Handler {...props} />}
      {(open || data.sourceGrade) && <Grades {...props} />}
      {(open || data.statements.length > 0) && <Leaves {...props} />}
      {open && data.statements.length > 0 && data.sourceGrade && <Take {...props} />}
      {open && <CloseIt {...props} />}
    </Page>
  )
}
