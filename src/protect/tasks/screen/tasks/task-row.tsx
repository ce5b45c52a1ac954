import { addDays } from '../../../../algorithms/calendars/day.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { endTask, moveTask } from '../../endpoints.ts'
import type { Open, Props } from './shown.ts'

const tones = { later: 'plain', soon: 'plain', today: 'waiting', late: 'refused', climbs: 'refused' } as const

/** One thing to do: its day, who does it, and the three ways on. */
export const TaskRow = ({ of, data, t, language, params, can, call, reload }: Props & { of: Open }) => {
  const at = { case: params['case']!, task: of.id }
  const ends = (how: 'done' | 'not needed') => () => void call(endTask, { params: at, input: { how } }).then(reload)
  return (
    <Item icon="check-circle" title={of.what}>
      <p><Mark tone={tones[of.standing]}>{t[`standing_${of.standing}`]}</Mark> <span className="tl-small">{t.due({ day: longDay(of.dueOn, language) })}, {of.whose ?? t.lead_does}{of.moved > 0 ? `, ${t.moved({ n: of.moved })}` : ''}</span></p>
      {can(endTask) && (
        <p>
          <Button small kind="primary" onPress={ends('done')}>{t.done}</Button> <Button small onPress={() => void call(moveTask, { params: at, input: { dueOn: addDays(data.today, 7) } }).then(reload)}>{t.week}</Button> <Button small onPress={ends('not needed')}>{t.notNeeded}</Button>
        </p>
      )}
    </Item>
  )
}
