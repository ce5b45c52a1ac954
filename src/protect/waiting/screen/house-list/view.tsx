import { Choice } from '../../../../web/kit/choice.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { setRule } from '../../endpoints.ts'
import { rules } from '../../waiting.ts'
import { EntryRow } from './entry-row.tsx'
import type { Props } from './shown.ts'

export const View = (shown: Props) => {
  const { data, t, call, reload } = shown
  const next = (service: string) => data.waiting.find(w => w.service === service && w.offeredUntil === null)?.id
  return (
    <Page title={t.title} lead={t.lead} width="form">
      {data.houses.map(h => (
        <div key={h.service}>
          <List of={data.waiting.filter(w => w.service === h.service)} keyOf={w => w.id} label={t.title} empty={t.none} panel row={w => <EntryRow of={w} first={next(h.service) === w.id} {...shown} />} />
          <Choice label={t.rule} help={t.ruleNote} options={rules.map(r => ({ value: r, label: t[`rule_${r}`] }))} value={h.rule} onChange={rule => void call(setRule, { params: { service: h.service }, input: { rule: rule as 'urgency' } }).then(reload)} />
        </div>
      ))}
    </Page>
  )
}
