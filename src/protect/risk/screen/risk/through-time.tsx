import { SparkLine } from '../../../../web/kit/spark-line.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import { standing } from '../../risk.ts'
import { type Props, tones } from './props.ts'

/** Each look as a row, the newest first; her own word as a small line beside them, never mixed with what was seen. */
export const ThroughTime = ({ data, t, language }: Props) => {
  if (data.looks.length < 2) return null
  const said = data.looks.flatMap(l => (l.hers === null ? [] : [l.hers])).reverse()
  return (
    <Section title={t.through}>
      {said.length > 1 && <p><SparkLine points={said} /> <span className="tl-small">{t.trend({ n: said.length })}</span></p>}
      <Table
        caption={t.through} rows={data.looks} keyOf={l => l.id} empty={t.none}
        columns={[
          { key: 'day', label: t.day, cell: l => momentOf(l.at, language) }, { key: 'level', label: t.level, cell: l => <Mark tone={tones[standing(l)]}>{t[`level_${standing(l)}`]}</Mark> },
          { key: 'hers', label: t.hers, cell: l => t[`hers_${(l.hers ?? 0) as 0}`] }, { key: 'items', label: t.items, numeric: true, cell: l => l.seen.filter(s => s.scale === 'acute' || s.scale === 'present').length }, { key: 'by', label: t.by, cell: l => l.by },
        ]}
      />
    </Section>
  )
}
