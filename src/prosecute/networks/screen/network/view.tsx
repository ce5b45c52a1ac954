import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { percent } from '../../../../web/kit/format.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import { Tabs } from '../../../../web/kit/tabs.tsx'
import { usePhone } from '../../../../web/kit/use-phone.ts'
import { InvestigationRail, named, wordOf } from '../../../investigations/screen/rail.tsx'
import { Evidence } from './evidence.tsx'
import { Legend } from './legend.tsx'
import { Picture } from './picture.tsx'
import { Positions } from './positions.tsx'
import type { Node, Props } from './props.ts'
import './network.css'

const NodeTable = ({ data, t, language, choose }: Props & { choose: (id: string) => void }) => (
  <>
    <p className="tl-small tl-dim">{t.tableNote}</p>
    <Table<Node>
      caption={t.table} keyOf={n => n.id} empty={t.empty} rows={data.nodes.toSorted((a, b) => Number(a.kind === 'exploited') - Number(b.kind === 'exploited') || named(t, a).localeCompare(named(t, b), language))}
      columns={[
        { key: 'entity', label: t.column, cell: n => <Button kind="bare" small onPress={() => choose(n.id)}>{named(t, n)}</Button> }, { key: 'kind', label: t.kind, cell: n => wordOf(t, `kind_${n.kind}`) }, { key: 'links', label: t.links, cell: n => n.links, numeric: true },
        { key: 'between', label: t.between, cell: n => (n.between === null ? t.protectedRow : percent(n.between * 100, language)), numeric: true }, { key: 'cut', label: t.cut, cell: n => (n.kind === 'exploited' ? t.protectedRow : n.cut ? t.yes : t.no) },
      ]}
    />
  </>
)

export const View = (props: Props) => {
  const { data, t, params } = props
  const phone = usePhone()
  const [tab, setTab] = useState<string | null>(null)
  const [chosen, choose] = useState<string | null>(null)
  const id = params['investigation']!
  const keys = new Set((data.run && !data.run.expired && !data.run.changedSince ? data.run.results : []).flatMap(r => r.set.map(s => s.id)))
  const drawn = data.nodes.length > 0
  return (
    <Page
      crumb={data.name} title={t.title} width="full" {...(drawn ? { lead: t.lead({ nodes: data.nodes.length, links: data.links.length, parts: data.parts }) } : {})} rail={<InvestigationRail id={id} t={t} current="network" />}
      aside={<><Evidence {...props} chosen={chosen} /><Positions {...props} /></>}
    >
      {data.tooMany && <Banner tone="ask">{t.tooMany({ most: data.most })}</Banner>}
      {!drawn && !data.tooMany && <EmptyState>{t.empty}</EmptyState>}
      {drawn && (
        <Tabs
          label={t.views} look="views" selected={tab ?? (phone ? 'table' : 'graph')} onChange={setTab}
          entries={[
            { key: 'graph', label: t.graph, content: <><Legend data={data} t={t} /><Picture data={data} t={t} chosen={chosen} keys={keys} onChoose={choose} /></> },
            { key: 'table', label: t.table, content: <NodeTable {...props} choose={choose} /> },
          ]}
        />
      )}
    </Page>
  )
}
