import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { needCodes } from '../../../cases/case.ts'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { en as caseEn } from '../../../cases/screen/case/en.ts'
import { fr as caseFr } from '../../../cases/screen/case/fr.ts'
import { setGoal } from '../../endpoints.ts'
import { OpenGoal } from './goal.tsx'
import type { Props } from './props.ts'

const spoken = { en: caseEn, fr: caseFr }
const tones = { reached: 'settled', partly: 'waiting', 'let go': 'plain' } as const

export const View = (shown: Props) => {
  const { data, t, language, params, can, reload } = shown
  const need = (code: string | null) => (code === null ? null : String((spoken[language] as unknown as Record<string, string>)[`need_${code}`] ?? code))
  const open = data.goals.filter(g => g.state === 'open')
  return (
    <CasePart of={params['case']} number={data.number} part="goals" name={t.nav} title={t.title} lead={t.lead}>
      <Section title={t.open}>
        {open.length === 0 && <EmptyState>{t.none}</EmptyState>}
        {open.map(g => <OpenGoal key={g.id} {...shown} of={g} need={need(g.need)} />)}
      </Section>
      {can(setGoal) && (
        <Section title={t.set}>
          <Form
            key={data.goals.length} of={setGoal} params={{ case: params['case']! }} send={t.setIt} onDone={reload}
            fields={{ words: { label: t.words }, need: { label: t.need, options: Object.fromEntries([...needCodes].sort((a, b) => Number(data.needs.includes(b)) - Number(data.needs.includes(a))).map(code => [code, need(code) ?? code])) }, lookOn: { label: t.look } }}
          />
        </Section>
      )}
      <Section title={t.was}>
        <List of={data.goals.filter(g => g.state !== 'open')} keyOf={g => g.id} label={t.was} empty={t.noneWas} panel row={g => <Item icon="flag-checkered" title={g.words} action={<Mark tone={tones[g.state as 'reached']}>{t[`state_${g.state as 'reached'}`]}</Mark>}>{g.outcome} <span className="tl-small">{g.settledAt ? momentOf(g.settledAt, language) : ''}</span></Item>} />
      </Section>
    </CasePart>
  )
}
