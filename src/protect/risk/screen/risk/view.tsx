import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { lookAtRisk } from '../../endpoints.ts'
import { LastLook } from './last-look.tsx'
import { LookAgain } from './look-again.tsx'
import type { Props } from './props.ts'
import { ThroughTime } from './through-time.tsx'

export const View = (shown: Props) => {
  const { data, t, params, can } = shown
  const [looking, setLooking] = useState(false)
  return (
    <CasePart of={params['case']} number={data.number} part="risk" name={t.nav} title={t.title} lead={t.lead} actions={can(lookAtRisk) && !looking ? <Button kind="primary" onPress={() => setLooking(true)}>{t.again}</Button> : undefined}>
      {looking ? <LookAgain {...shown} reload={() => { setLooking(false); shown.reload() }} /> : <LastLook {...shown} />}
      <ThroughTime {...shown} />
    </CasePart>
  )
}
