import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { closeMissing, setTalk, tellReturn } from '../../endpoints.ts'
import { talkWith } from '../../return.ts'
import { type Props, type Return, stateWord, talkWord } from './shown.ts'

type Given = Props & { of: Return }
const at = ({ params, of }: Given) => ({ case: params['case']!, back: of.id })

const Talk = (given: Given) => {
  const { of, t, call, reload } = given
  const says = (who: (typeof talkWith)[number], talk: Return['talk']) => void call(setTalk, { params: at(given), input: { talkWith: who, talk } }).then(reload)
  if (of.talkWith === 'not asked') return <Choice label={t.whom} help={t.whomHelp} name={`talk-${of.id}`} options={talkWith.map(w => ({ value: w, label: talkWord(t, w) }))} value={null} onChange={who => says(who as 'elder', 'open')} />
  return of.talk === 'open' ? <p><Button small kind="primary" onPress={() => says(of.talkWith as 'elder', 'done')}>{t.did}</Button> <Button small onPress={() => says(of.talkWith as 'elder', 'not now')}>{t.notNow}</Button></p> : null
}

/** One return: their words, whom they talk with, and who was told under which law. */
export const ReturnRow = (given: Given) => {
  const { of, data, t, language, can, call, reload } = given
  const [telling, setTelling] = useState(false)
  const day = (d: Return['backOn']) => longDay(d, language)
  return (
    <Item icon="house" title={of.goneSince ? t.from({ from: day(of.goneSince), to: day(of.backOn) }) : t.back({ to: day(of.backOn) })}>
      <p><Mark tone={of.talk === 'done' ? 'settled' : 'plain'}>{stateWord(t, of.talk)}</Mark> {talkWord(t, of.talkWith)}</p>
      {of.places.length > 0 && <p>{of.places.map(p => p[language]).join(', ')}</p>}
      {of.others && <p>{of.others}</p>}
      {of.note && <p>{of.note}</p>}
      <p>{of.told ? t.told({ to: of.told.to, cite: of.told.cite, day: day(of.told.on) }) : <Mark tone="waiting">{t.untold}</Mark>}</p>
      {of.closedOn && <p>{t.closed({ day: day(of.closedOn) })}</p>}
      {can(setTalk) && <Talk {...given} />}
      {can(tellReturn) && !of.told && !telling && <p><Button small onPress={() => setTelling(true)}>{t.tellTitle}</Button></p>}
      {telling && !of.told && <Form of={tellReturn} params={at(given)} start={{ on: data.today, cite: data.duty?.cite[language] ?? '' }} fields={{ under: { label: t.under, options: { nation: t.under_nation, province: t.under_province } }, cite: { label: t.cite, type: 'text' }, to: { label: t.to, type: 'text' }, on: { label: t.on } }} send={t.tell} onDone={reload} />}
      {can(closeMissing) && of.goneSince && !of.closedOn && <p><Button small onPress={() => void call(closeMissing, { params: at(given), input: { on: data.today } }).then(reload)}>{t.closeIt}</Button></p>}
    </Item>
  )
}
