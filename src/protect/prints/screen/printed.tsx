import type { z } from 'zod'
import type { BothPages } from '../../../platform/documents/shape.ts'
import './printed.css'

export type PageShown = z.infer<typeof BothPages>['en']
type Block = PageShown['blocks'][number]

const Part = ({ block: b }: { block: Block }) => {
  if (b.kind === 'heading') return <h3>{b.text}</h3>
  if (b.kind === 'para') return <p>{b.text}</p>
  if (b.kind === 'list') return <ul>{b.items.map((item, i) => <li key={i}>{item}</li>)}</ul>
  if (b.kind === 'facts') return <dl>{b.facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
  if (b.kind === 'lines') return <div><p>{b.label}</p>{Array.from({ length: b.count }, (_, i) => <div key={i} className="tl-printed-line" />)}</div>
  return (
    <table>
      <thead><tr>{b.head.map(cell => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
      <tbody>{b.rows.map((cells, i) => <tr key={i}>{cells.map((cell, at) => <td key={at}>{cell}</td>)}</tr>)}</tbody>
    </table>
  )
}

/** The page as it will be on paper. */
export const Printed = ({ page }: { page: PageShown }) => (
  <article className="tl-printed" lang={page.language} aria-label={page.title}>
    <h2>{page.title}</h2>
    {page.blocks.map((block, i) => <Part key={i} block={block} />)}
    <footer>{page.foot}</footer>
  </article>
)
