import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Checkbox } from '../../../../web/kit/checkbox.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { resumeScreening } from '../../endpoints.ts'
import { SayFirst } from '../say-first.tsx'
import type { Acts, Props } from './props.ts'
import { Stop } from './stop.tsx'

export const Resume = (props: Props & Acts) => {
  const { data, t, language, call, done, at } = props
  const [told, tell] = useState(false)
  return (
    <>
      <Section title={t.goOn}>
        <SayFirst duty={data.duty} sayFirst={data.sayFirst} held={data.held} language={language} t={t}>
          <Checkbox checked={told} onChange={tell}>{t.told}</Checkbox>
          <p><Button kind="primary" disabled={!told} onPress={() => done(call(resumeScreening, { params: at, input: { told } }))}>{t.goOn}</Button></p>
        </SayFirst>
      </Section>
      <Stop {...props} stay={null} />
    </>
  )
}
