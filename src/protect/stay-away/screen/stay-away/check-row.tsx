import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Checkbox } from '../../../../web/kit/checkbox.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { answerStayAway, askStayAway } from '../../endpoints.ts'
import type { Check, Props } from './shown.ts'

type Given = Pick<Props, 't' | 'language' | 'params' | 'call' | 'reload'> & { of: Check }
const at = ({ params, of }: Given) => ({ case: params['case']!, referral: of.referral })
const Zones = ({ of, t, language }: Given) => <ul>{of.zones.map(z => <li key={`${z.place} ${z.km}`}>{t.zone({ place: z.said[language], km: z.km })}</li>)}</ul>

const Standing = ({ of, t, language }: Given) => {
  if (of.answer) return <p><Mark tone={of.answer === 'outside' ? 'settled' : 'refused'}>{t[of.answer]}</Mark> <span className="tl-num">{momentOf(of.answeredAt!, language)}</span></p>
  return <p><Mark tone={of.stands ? 'waiting' : 'plain'}>{!of.stands ? t.over : of.askedAt ? t.waits : t.notAsked}</Mark></p>
}

/** For whoever sent it: asked with her yes to just this, once. */
export const HouseRow = (given: Given) => {
  const { of, t, call, reload } = given
  const [agrees, setAgrees] = useState(false)
  return (
    <Item icon="house" title={of.other}>
      <Standing {...given} />
      <Zones {...given} />
      {of.stands && !of.askedAt && (
        <>
          <Checkbox name={`agrees-${of.referral}`} checked={agrees} onChange={setAgrees}>{t.agrees}</Checkbox>
          <p><Button small kind="primary" disabled={!agrees} onPress={() => void call(askStayAway, { params: at(given), input: { sheAgrees: true } }).then(reload)}>{t.ask}</Button></p>
        </>
      )}
    </Item>
  )
}

/** For the house: one question, one answer. */
export const DoorRow = (given: Given) => {
  const { of, t, call, reload } = given
  const says = (answer: 'outside' | 'inside') => () => void call(answerStayAway, { params: at(given), input: { answer } }).then(reload)
  return (
    <Item icon="map-pin" title={of.answer ? of.other : t.doorQuestion}>
      <Zones {...given} />
      {of.answer || !of.stands ? <Standing {...given} /> : (
        <>
          <p><Button kind="primary" onPress={says('outside')}>{t.yesOutside}</Button> <Button onPress={says('inside')}>{t.noInside}</Button></p>
          <p className="tl-small tl-dim">{t.noInsideNote}</p>
        </>
      )}
    </Item>
  )
}
