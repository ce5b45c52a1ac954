import { Table as Rows } from '../../../../web/kit/table.tsx'
import { caseFields } from '../../fields.ts'
import type { Props, Table } from './props.ts'
import './import.css'

const samples = 3
type Column = { readonly at: number; readonly heading: string; readonly shown: string }

/** Each column with its first cells, and what it is; a field chosen twice moves to where it was chosen last. */
export const Columns = ({ t, language, table, mapping, onChange }: Pick<Props, 't' | 'language'> & { table: Table; mapping: readonly (string | null)[]; onChange: (mapping: (string | null)[]) => void }) => {
  const rows: Column[] = table.columns.map((heading, at) => ({ at, heading, shown: table.rows.slice(0, samples).map(r => (r.cells[at] ?? '').slice(0, 40)).filter(cell => cell !== '').join(' · ') }))
  const choose = (at: number, field: string | null) => onChange(mapping.map((was, i) => (i === at ? field : field !== null && was === field ? null : was)))
  return (
    <Rows
      caption={t.columns} rows={rows} keyOf={c => String(c.at)} empty=""
      columns={[
        { key: 'column', label: t.column, cell: c => c.heading },
        { key: 'sample', label: t.sample, cell: c => <span className="tl-import-sample tl-small tl-dim">{c.shown}</span> },
        {
          key: 'field', label: t.field,
          cell: c => (
            <select className="tl-import-select" aria-label={`${t.field}: ${c.heading}`} value={mapping[c.at] ?? ''} onChange={event => choose(c.at, event.target.value === '' ? null : event.target.value)}>
              <option value="">{t.leave}</option>
              {caseFields.map(f => <option key={f.name} value={f.name}>{f.said[language]}</option>)}
            </select>
          ),
        },
      ]}
    />
  )
}
