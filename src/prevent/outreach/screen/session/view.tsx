import { useState } from 'react'
import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay, number } from '../../../../web/kit/format.ts'
import { Link } from '../../../../web/kit/link.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { answerForHost, callOffSession } from '../../endpoints.ts'
import { HeldForm } from './held-form.tsx'
import type { Done, Props } from './props.ts'
import { Results } from './results.tsx'
import { SlipsForm } from './slips-form.tsx'

export const View = (props: Props) => {
  const { data, t, language, params, can, call, reload } = props
  const [trouble, setTrouble] = useState<string | null>(null)
  const done: Done = work => void work.then(() => { setTrouble(null); reload() }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  const line = [longDay(data.on as PlainDate, language), data.area[language], t[`audience_${data.audience as 'adults'}`], t[`setting_${data.setting as 'school'}`], ...(data.came === null ? [] : [t.came({ n: number(data.came, language) })])].join(' · ')
  const agrees = (yes: boolean) => done(call(answerForHost, { params, input: { agrees: yes } }))
  return (
    <Page title={t[`topic_${data.topic as 'how-it-starts'}`]} lead={line} crumb={<Link href="/outreach">{t.back}</Link>}>
      {trouble && <Banner tone="refused" urgent>{trouble}</Banner>}
      <p><Mark tone={data.state === 'held' ? 'settled' : data.state === 'planned' ? 'waiting' : 'plain'}>{t[`state_${data.state as 'held'}`]}</Mark>{data.host && <> <span className="tl-dim">{t.host({ host: data.host })}</span></>}{data.counted && <> <span className="tl-small tl-dim">{t.counted}</span></>}</p>
      {data.hostIndigenous && (
        <Section title={t.hostTitle}>
          <p>{data.hostAgrees ? t.hostAgreed : t.hostSilent}</p>
          {can(answerForHost) && <p>{data.hostAgrees ? <Button small onPress={() => agrees(false)}>{t.takeBack}</Button> : <Button small onPress={() => agrees(true)}>{t.agree}</Button>}</p>}
        </Section>
      )}
      {data.mayBeHeld && <HeldForm {...props} done={done} />}
      {data.state === 'planned' && can(callOffSession) && <p><Button onPress={() => done(call(callOffSession, { params }))}>{t.callOff}</Button></p>}
      {data.state === 'held' && data.counts && <><Results {...props} /><SlipsForm {...props} done={done} /></>}
    </Page>
  )
}
