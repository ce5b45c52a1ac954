import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { answerOffer, leaveWaiting } from '../../endpoints.ts'
import type { Line, Props } from './shown.ts'

/** One line she stands in: her place and the rule; a room that is offered, with its hour. */
export const LineRow = ({ of, t, language, params, call, reload }: Props & { of: Line }) => {
  const given = { case: params['case']!, entry: of.id }
  const answers = (yes: boolean) => () => void call(answerOffer, { params: given, input: { yes } }).then(reload)
  const ended = of.endedBecause !== null
  return (
    <Item icon="hourglass-medium" title={of.house} action={ended ? undefined : <Button small onPress={() => void call(leaveWaiting, { params: given, input: { reason: 'her wish' } }).then(reload)}>{t.leave}</Button>}>
      {ended ? <Mark tone={of.endedBecause === 'placed' ? 'settled' : 'plain'}>{(t as unknown as Readonly<Record<string, string>>)[`ended_${of.endedBecause}`]}</Mark> : (
        <p><Mark tone="waiting">{t.place({ place: of.place ?? 0, of: of.of ?? 0 })}</Mark> <span className="tl-small">{t[`urgency_${of.urgency}`]}, {t.since({ at: momentOf(of.since, language) })}. {t[`rule_${of.rule}`]}.</span></p>
      )}
      {of.offeredUntil && <><p>{t.offered({ room: of.room ?? '', at: momentOf(of.offeredUntil, language) })}</p><p><Button small kind="primary" onPress={answers(true)}>{t.yes}</Button> <Button small onPress={answers(false)}>{t.no}</Button></p></>}
    </Item>
  )
}
