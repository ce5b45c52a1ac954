import { useMemo, useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Checkbox } from '../../../../web/kit/checkbox.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { spread } from '../../caseload.ts'
import { handOver, type readCaseload } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readCaseload.output>, Words<typeof en>>
const toggled = (set: ReadonlySet<string>, key: string, on: boolean): Set<string> => new Set(on ? [...set, key] : [...set].filter(k => k !== key))

export const View = ({ data, t, params, go }: Props) => {
  const [to, setTo] = useState<ReadonlySet<string>>(new Set())
  const [stays, setStays] = useState<ReadonlySet<string>>(new Set())
  const files = useMemo(() => data.files.filter(f => !stays.has(f.case)), [data.files, stays])
  const plan = useMemo(() => new Map(spread(files, data.colleagues.filter(c => to.has(c.id))).map(p => [p.case, p.to])), [files, data.colleagues, to])
  const nameOf = (id: string | undefined) => data.colleagues.find(c => c.id === id)?.name
  return (
    <Page title={t.title({ name: data.from.name })} lead={t.lead({ files: data.files.length, load: data.from.load })}>
      <Section title={t.to}>
        {data.colleagues.length === 0 && <Banner tone="waiting">{t.nobody}</Banner>}
        {data.colleagues.map(c => <Checkbox key={c.id} checked={to.has(c.id)} onChange={on => setTo(now => toggled(now, c.id, on))}>{t.colleague({ name: c.name, files: c.files, load: c.load })}</Checkbox>)}
      </Section>
      <Section title={t.files} note={files.length}>
        <List
          of={data.files} keyOf={f => f.case} label={t.files} empty={t.none} panel
          row={f => <Item icon="folder-user" title={f.number} action={<Checkbox checked={stays.has(f.case)} onChange={on => setStays(now => toggled(now, f.case, on))}>{t.stays}</Checkbox>}>{f.weight > 1 ? t.heavy : t.light}{nameOf(plan.get(f.case)) && <> · <b>{t.goesTo({ name: nameOf(plan.get(f.case))! })}</b></>}</Item>}
        />
      </Section>
      {to.size > 0 && files.length > 0 && (
        <Section title={t.send}>
          <p>{t.told}</p>
          <Form of={handOver} params={{ member: params['member']! }} fixed={{ to: [...to], files: files.map(f => f.case) }} fields={{ note: { label: t.note, help: t.noteHelp } }} send={t.sendN({ n: files.length })} onDone={() => go('/caseloads')} />
        </Section>
      )}
    </Page>
  )
}
