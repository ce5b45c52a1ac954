import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { answerQuestion } from '../../endpoints.ts'
import { Ask } from './ask.tsx'
import { Answers } from './answers.tsx'
import type { Acts, Props } from './props.ts'
import { Result } from './result.tsx'
import { Resume } from './resume.tsx'
import { Stop } from './stop.tsx'

export const View = (props: Props) => {
  const { data, t, language, params, can, reload } = props
  const [trouble, setTrouble] = useState<string | null>(null)
  const [stopping, setStopping] = useState(false)
  const at = { case: params['case']!, screening: params['screening']! }
  const done = (work: Promise<unknown>) => void work.then(() => {
    setTrouble(null)
    setStopping(false)
    reload()
  }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
    if (error.refused.code === 'changed-meanwhile') reload()
  })
  const acts: Acts = { done, at }
  const writes = can(answerQuestion)
  return (
    <CasePart
      of={at.case} number={data.number} part="screenings" name={t.all} title={data.name[language]} lead={t.lead}
      {...(writes && data.state === 'open' && !stopping ? { actions: <Button icon="pause" onPress={() => setStopping(true)}>{t.notNow}</Button> } : {})}
    >
      <p><Mark tone={data.state === 'ended' ? 'settled' : 'waiting'}>{t[`state_${data.state}`]}</Mark></p>
      {trouble && <Banner tone="refused" urgent>{trouble}</Banner>}
      {writes && data.state === 'open' && !stopping && <Ask {...props} {...acts} />}
      {writes && data.state === 'paused' && <Resume {...props} {...acts} />}
      {writes && (stopping || (data.state === 'open' && data.question === null && data.pausedFor.length === 0)) && <Stop {...props} {...acts} stay={stopping ? () => setStopping(false) : null} />}
      {data.state === 'open' && !stopping && data.question ? <details className="tl-screening-so-far"><summary>{t.soFar}</summary><Result {...props} /></details> : <Result {...props} />}
      <Answers {...props} {...acts} />
    </CasePart>
  )
}
