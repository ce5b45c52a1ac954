import { useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { addEntity, addExploited, type listEntities } from '../../endpoints.ts'
import { kinds, roles } from '../../entity.ts'
import { sourceOptions } from '../../../investigations/screen/graded.tsx'
import { InvestigationRail, named, wordOf } from '../../../investigations/screen/rail.tsx'
import { FromSource } from '../from-source.tsx'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof listEntities.output>, Words<typeof en>>

export const View = (props: Props) => {
  const { data, t, params, can } = props
  const id = params['investigation']!
  return (
    <Page crumb={data.name} title={t.title} lead={t.lead} rail={<InvestigationRail id={id} t={t} current="entities" />}>
      {!data.whole && <Banner tone="ask">{t.notWhole}</Banner>}
      <Table
        caption={t.label} rows={data.entities} keyOf={e => e.id} empty={t.empty}
        columns={[
          { key: 'entity', label: t.column, cell: e => (e.kind === 'exploited' ? <Link href={`/investigations/${id}/entities/${e.id}`}><Mark tone="hers" icon="shield">{named(t, e)}</Mark></Link> : <Link href={`/investigations/${id}/entities/${e.id}`}>{named(t, e)}</Link>) },
          { key: 'kind', label: t.kind, cell: e => [wordOf(t, `kind_${e.kind}`), e.role ? wordOf(t, `role_${e.role}`) : null].filter(Boolean).join(', ') },
          { key: 'said', label: t.said, cell: e => `${t.statements({ n: e.statements })}${e.fragments > 1 ? ` · ${t.fragments({ n: e.fragments })}` : ''}` },
        ]}
      />
      {can(addEntity) && <Adding {...props} id={id} />}
    </Page>
  )
}

const Adding = ({ data, t, can, reload, id }: Props & { id: string }) => {
  const [open, setOpen] = useState<'named' | 'her' | null>(null)
  const params = { investigation: id }
  const done = () => { setOpen(null); reload() }
  if (open === 'named') return <Section title={t.add}><FromSource t={t} of={addEntity} params={params} tips={data.tips} fields={{ kind: { label: t.kind, options: sourceOptions(t, 'kind', kinds) }, value: { label: t.value } }} send={t.save} onDone={done} /></Section>
  if (open === 'her') return <Section title={t.addHer}><p>{t.herLead}</p><Form of={addExploited} params={params} fields={{ role: { label: t.role, options: sourceOptions(t, 'role', roles) } }} send={t.save} onDone={done} /></Section>
  return <p><Button icon="plus" onPress={() => setOpen('named')}>{t.add}</Button> {can(addExploited) && <Button kind="hers" icon="shield" onPress={() => setOpen('her')}>{t.addHer}</Button>}</p>
}
