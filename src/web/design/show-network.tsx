import { useCallback, useState } from 'react'
import { day } from '../../algorithms/calendars/day.ts'
import { Mark } from '../kit/mark.tsx'
import { NetworkGraph, type GraphLink, type GraphNode } from '../kit/network-graph.tsx'
import { NetworkLegend } from '../kit/network-legend.tsx'
import { percent } from '../kit/format.ts'
import { Item } from '../kit/item.tsx'
import { useKit } from '../kit/language.tsx'
import { Section } from '../kit/section.tsx'
import { StandingLine } from '../kit/standing-line.tsx'
import { Table } from '../kit/table.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { Tag } from '../kit/tag.tsx'
import { TimeScrubber } from '../kit/time-scrubber.tsx'
import { DemoShell } from './demo-shell.tsx'
import { useSaid } from './said.ts'

const person = (letter: string, x: number, y: number): GraphNode => ({ id: letter, kind: 'person', letter, label: letter, x, y })
const thing = (id: string, kind: GraphNode['kind'], x: number, y: number): GraphNode => ({ id, kind, label: id, x, y })
const nodes: readonly GraphNode[] = [
  person('A', 492, 397), person('B', 486, 452), person('C', 419, 432), person('D', 457, 334), person('E', 527, 350), person('F', 490, 294), person('G', 627, 280), person('H', 551, 250),
  person('J', 334, 301), person('K', 267, 331), person('L', 572, 282), person('M', 650, 317), person('N', 678, 266), person('P', 428, 252), person('Q', 277, 186), person('R', 141, 173), person('S', 204, 149), person('T', 391, 146), person('U', 517, 117), person('V', 476, 80),
  thing('s1', 'protected', 404, 476), thing('s2', 'protected', 160, 336), thing('s3', 'protected', 44, 191), thing('t1', 'phone', 424, 378), thing('t2', 'phone', 388, 311), thing('h1', 'place', 333, 453), thing('h2', 'place', 217, 303), thing('d1', 'payment', 640, 235), thing('a1', 'ad', 441, 40),
]
const pairs = ['A-B', 'A-C', 'A-D', 'B-C', 'A-E', 'D-E', 'E-F', 'F-G', 'F-H', 'F-J', 'J-K~', 'F-L', 'L-M', 'L-N', 'M-N', 'L-P', 'P-Q', 'Q-R', 'Q-S', 'R-S', 'Q-T', 'T-U', 'D-P', 'U-V', 's1-B', 's2-K', 's3-R', 't1-A', 't1-D', 't2-F', 't2-K~', 'h1-s1', 'h1-C', 'h2-s2', 'h2-J', 'd1-L', 'd1-N', 'a1-V~', 'G-H~']
const links: readonly GraphLink[] = pairs.map((pair, i) => {
  const [from, to] = pair.replace('~', '').split('-') as [string, string]
  return { id: pair, from, to, weak: pair.endsWith('~'), since: i % 20 }
})
const counts = [2, 3, 1, 4, 3, 5, 2, 6, 4, 8, 5, 9, 7, 10, 4, 8, 12, 7, 5, 9, 3, 4, 6, 2]

export const ShowNetwork = () => {
  const s = useSaid()
  const { language } = useKit()
  const months = s('Jan,Feb,Mar,Apr,May,June,July,Aug,Sept,Oct,Nov,Dec', 'janv.,févr.,mars,avr.,mai,juin,juill.,août,sept.,oct.,nov.,déc.').split(',')
  const steps = counts.map((_, i) => `${months[i % 12]} ${2025 + Math.floor(i / 12)}`)
  const [range, setRange] = useState<[number, number]>([8, 19])
  const move = useCallback((value: [number, number]) => setRange(value), [])
  const says = s('Network of 20 people (demo), 3 protected people, 2 phones, 2 places, a payment and an ad. The same facts are in the table view.', 'Réseau de 20 personnes (démo), 3 personnes protégées, 2 téléphones, 2 lieux, un paiement et une annonce. Les mêmes faits sont dans le tableau.')
  const sets = [{ n: 1, best: 56, luck: 54, same: 1, out: false }, { n: 2, best: 79, luck: 61, same: 0, out: true }, { n: 3, best: 88, luck: 75, same: 4, out: false }]
  return (
    <DemoShell current="cases" standing={<StandingLine basis="agreement" who={s('Task Force Willow (demo)', 'Groupe Willow (démo)')} purpose={s('work on this investigation only', 'travailler à cette enquête seulement')} until={day('2027-03-31')} more={s('Five people are protected: their agencies answer for them.', 'Cinq personnes sont protégées : leurs organismes répondent pour elles.')} />}>
      <div className="tl-gallery-network">
        <main id="content">
          <div className="tl-gallery-network-head">
            <h1>Willow</h1>
            <Tabs look="views" label={s('View', 'Vue')} entries={[
              { key: 'graph', label: s('Graph', 'Graphe'), content: <><NetworkLegend /><NetworkGraph nodes={nodes} links={links} keys={['P', 'F', 's1']} chosen={{ link: 'L-P' }} until={range[1]} says={says} /></> },
              { key: 'table', label: s('Table', 'Tableau'), content: <Table caption={s('Links', 'Liens')} rows={links.slice(0, 6)} keyOf={({ id }) => id} empty="" columns={[{ key: 'f', label: s('From', 'De'), cell: ({ from }) => from }, { key: 't', label: s('To', 'À'), cell: ({ to }) => to }]} /> },
              { key: 'map', label: s('Map', 'Carte'), content: <p>{s('Areas only.', 'Régions seulement.')}</p> },
            ]} />
          </div>
          <TimeScrubber steps={steps} counts={counts} value={range} onChange={move} label={s('What was known', 'Ce qui était connu')} note={s('links appear on the day a source first said so', 'un lien paraît le jour où une source l’a dit')} onPlay={() => {}} />
        </main>
        <aside>
          <Section title={s('Person L and Person P', 'Personne L et personne P')}>
            <Item title={<><Tag code>B2</Tag> {s('Phone records: 41 calls, 6 weeks', 'Relevés : 41 appels, 6 semaines')}</>}>{s('production order, 2 Oct 2025 · disclosed', 'ordonnance de communication, 2 oct. 2025 · communiqué')}</Item>
            <Item title={<><Tag code>C3</Tag> {s('Tip: “they split the rent money”', 'Renseignement : « ils partagent l’argent du loyer »')}</>}>{s('one caller, not repeated elsewhere', 'une seule personne, non répété ailleurs')}</Item>
          </Section>
          <Section title={s('Whose absence would fragment it', 'Dont l’absence le fragmenterait')}>
            <p className="tl-small tl-dim">{s('Share of pairs that could no longer reach each other. Analysis, not evidence (demo).', 'Part des paires qui ne se rejoindraient plus. Une analyse, non une preuve (démo).')}</p>
            <Table caption={s('Sets tried', 'Ensembles essayés')} rows={sets} keyOf={({ n }) => String(n)} empty="" columns={[
              { key: 'n', label: s('size', 'taille'), cell: ({ n }) => n }, { key: 'b', label: s('best', 'mieux'), numeric: true, cell: ({ best }) => percent(best, language) }, { key: 'l', label: s('luck', 'hasard'), numeric: true, cell: ({ luck }) => percent(luck, language) },
              { key: 'v', label: s('verdict', 'verdict'), cell: ({ out }) => <Mark tone={out ? 'settled' : 'plain'}>{out ? s('stands out', 'se démarque') : s('no clear set', 'rien de net')}</Mark> },
            ]} />
          </Section>
        </aside>
      </div>
    </DemoShell>
  )
}
