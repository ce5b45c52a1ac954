import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { addTask } from '../../endpoints.ts'
import type { Props } from './shown.ts'
import { TaskRow } from './task-row.tsx'

export const View = (shown: Props) => {
  const { data, t, language, params, can, reload } = shown
  return (
    <CasePart of={params['case']} number={data.number} part="tasks" name={t.nav} title={t.title} lead={t.lead}>
      <Section title={t.open}><List of={data.open} keyOf={x => x.id} label={t.open} empty={t.none} panel row={x => <TaskRow of={x} {...shown} />} /></Section>
      {can(addTask) && (
        <Section title={t.addTitle}>
          <Form
            key={data.open.length} of={addTask} params={{ case: params['case']! }} start={{ whose: 'lead' }} send={t.add} onDone={reload}
            fields={{ what: { label: t.what, help: t.whatHelp, type: 'text' }, dueOn: { label: t.dueOn }, whose: { label: t.whose, options: { lead: t.whose_lead, mine: t.whose_mine } } }}
          />
        </Section>
      )}
      <Section title={t.ended}>
        <List of={data.ended} keyOf={x => x.id} label={t.ended} empty={t.noneEnded} row={x => <Item icon="check-circle" title={x.what}><Mark tone={x.how === 'done' ? 'settled' : 'plain'}>{t[`how_${x.how}`]}</Mark> <span className="tl-small">{t.endedBy({ who: x.by, day: longDay(x.on, language) })}</span></Item>} />
      </Section>
    </CasePart>
  )
}
