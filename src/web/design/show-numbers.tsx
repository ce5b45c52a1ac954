import { day } from '../../algorithms/calendars/day.ts'
import { cents } from '../../algorithms/money/cents.ts'
import { bars } from '../kit/charts/bars.ts'
import { lines } from '../kit/charts/lines.ts'
import { Chart } from '../kit/chart.tsx'
import { Clock } from '../kit/clock.tsx'
import { CourtBar } from '../kit/court-bar.tsx'
import { CourtLegend } from '../kit/court-legend.tsx'
import { Fact } from '../kit/fact.tsx'
import { number, percent } from '../kit/format.ts'
import { Knot } from '../kit/knot.tsx'
import { useKit } from '../kit/language.tsx'
import { LawFact } from '../kit/law-fact.tsx'
import { Link } from '../kit/link.tsx'
import { Page } from '../kit/page.tsx'
import { Section } from '../kit/section.tsx'
import { SparkLine } from '../kit/spark-line.tsx'
import { Sum } from '../kit/sum.tsx'
import { SumLine } from '../kit/sum-line.tsx'
import { Table } from '../kit/table.tsx'
import { Thread } from '../kit/thread.tsx'
import { TwoSums } from '../kit/two-sums.tsx'
import { Withheld } from '../kit/withheld.tsx'
import { DemoShell } from './demo-shell.tsx'
import { useSaid } from './said.ts'

const Money = () => {
  const s = useSaid()
  const esa = s('the act, s. (demo)', 'la loi, art. (démo)')
  return (
    <div className="tl-gallery-wide">
      <TwoSums lost={cents(593_360)} askable={cents(243_360)} late={cents(350_000)} askableNote={s('unpaid wages (demo)', 'salaire impayé (démo)')} lateNote={s('the fee; its date passed', 'les frais; la date est passée')} />
      <Sum label={s('One week', 'Une semaine')} totalLabel={s('18 weeks alike', '18 semaines semblables')} note={s('18 × 135.20', '18 × 135,20')} total={cents(243_360)}>
        <SumLine what={s('Regular hours', 'Heures normales')} arithmetic={s('40 h × 20.00', '40 h × 20,00')} law={<Link href="#17">{esa}</Link>} amount={cents(80_000)} />
        <SumLine what={s('Overtime', 'Heures supplémentaires')} arithmetic={s('11 h × 30.00: over 8 in a day or 40 in a week', '11 h × 30,00 : plus de 8 par jour ou 40 par semaine')} law={<Link href="#40">{esa}</Link>} amount={cents(33_000)} unconfirmed />
        <SumLine what={s('You were paid', 'On vous a payé')} arithmetic={s('52 h × 20.00', '52 h × 20,00')} amount={cents(-104_000)} />
        <SumLine subtotal what={s('Short, that week', 'Manque cette semaine-là')} amount={cents(13_000)} />
      </Sum>
      <Clock label={s('Wages: ask before', 'Salaire : demander avant')} dueOn={day('2027-01-12')} daysLeft={49} ofDays={184} rule={s('Six months after the last day (demo).', 'Six mois après le dernier jour (démo).')} unconfirmed />
      <LawFact cite={s('Criminal Code, s. 279.01 (demo)', 'Code criminel, art. 279.01 (démo)')} inForceSince={day('2005-11-25')} source={s('Justice Laws', 'Site Web de la législation')} read={day('2026-11-23')} confidence="unverified">{s('as on 3 September 2025.', 'au 3 septembre 2025.')}</LawFact>
      <Fact source={s('Minimum wage page (demo)', 'Page du salaire minimum (démo)')} read={day('2026-11-23')} confidence="secondary">{s('$17.85 an hour', '17,85 $ l’heure')}</Fact>
    </div>
  )
}

const rows = [['Ontario', 1184, 868], ['Québec', 702, 511], ['Manitoba', 391, 268], ['Yukon', 34, null], ['Nunavut', null, null]] as const

const Numbers = () => {
  const s = useSaid()
  const { language, t } = useKit()
  const shown = (value: number | null) => (value === null ? <Withheld /> : number(value, language))
  const table = (
    <Table
      caption={s('July to October 2026 (demo)', 'Juillet à octobre 2026 (démo)')} captioned rows={rows} keyOf={([name]) => name} empty="" total={['Canada', 4071, 2890] as never}
      columns={[{ key: 'p', label: s('Place', 'Lieu'), cell: ([name]) => name }, { key: 'a', label: s('asked', 'demandes'), numeric: true, cell: ([, asked]) => shown(asked) }, { key: 's', label: s('same night', 'même nuit'), numeric: true, cell: ([, , same]) => shown(same) }]}
    />
  )
  return (
    <div className="tl-gallery-wide">
      <Thread kind="path" label={s('From promise to number', 'De la promesse au chiffre')}>
        <Knot time={s('Promise', 'Promesse')}>{s('action PROT-04, 2024 (demo)', 'action PROT-04, 2024 (démo)')}</Knot>
        <Knot time={s('Counted from', 'Compté à partir de')}>{s('referrals accepted and arrivals confirmed', 'aiguillages acceptés et arrivées confirmées')}</Knot>
        <Knot time={s('Protected', 'Protégé')}>{s('cells under 10, and those that would reveal them, are withheld', 'les cases de moins de 10, et celles qui les révéleraient, sont retenues')}</Knot>
        <Knot time={s('Number', 'Chiffre')}>{percent(71, language)}</Knot>
      </Thread>
      <p><SparkLine points={[58, 60, 59, 64, 66, 68, 71]} /></p>
      <Chart
        title={s('A safe place the same night', 'Un lieu sûr la même nuit')} says={s('Ontario placed the most people; Yukon is withheld.', 'L’Ontario a accueilli le plus de personnes; le Yukon est retenu.')} asOf={s('31 October 2026', '31 octobre 2026')} source={s('Arrivals confirmed (demo).', 'Arrivées confirmées (démo).')} rule={s('One person, one night.', 'Une personne, une nuit.')} table={table}
        draw={width => bars({ width, withheld: t.withheld, says: s('Bars: Ontario 868, Quebec 511, Manitoba 268, Yukon withheld', 'Barres : Ontario 868, Québec 511, Manitoba 268, Yukon retenu'), bars: rows.slice(0, 4).map(([name, , same]) => ({ label: name, value: same, text: same === null ? '' : number(same, language) })) })}
      />
      <Chart
        title={s('Two counts of the same year', 'Deux comptes de la même année')} says={s('The later count is higher by 4 points.', 'Le second compte est plus haut de 4 points.')} asOf={s('31 October 2026', '31 octobre 2026')} source={s('Publications of May and October (demo).', 'Publications de mai et d’octobre (démo).')} rule={s('Shares of all who asked.', 'Part de toutes les demandes.')} table={table}
        draw={width => lines({ width, withheld: t.withheld, text: value => percent(value, language), says: s('Lines from 2021 to 2026; 2023 is withheld', 'Lignes de 2021 à 2026; 2023 est retenu'), steps: ['2021', '2022', '2023', '2024', '2025', '2026'], goal: { value: 70, label: s('goal 70', 'cible 70') }, series: [{ label: s('October', 'octobre'), values: [40, 48, null, 60, 66, 71] }, { label: s('May', 'mai'), values: [40, 47, null, 55, 60, 62], quiet: true }] })}
      />
      {table}
    </div>
  )
}

export const ShowNumbers = () => {
  const s = useSaid()
  return (
    <DemoShell current="directory">
      <Page title={s('The plan, by its numbers', 'Le plan, en chiffres')} lead={s('Nobody can be found in any number here (demo).', 'On ne peut trouver personne dans aucun chiffre ici (démo).')}>
        <Section title={s('Court clock', 'Horloge de procès')}>
          <CourtBar used={27.4} ceiling={30} defence={[{ from: 9, months: 1.5 }]} trialEnds={29.9} state="past" />
          <CourtBar used={14.1} ceiling={18} trialEnds={20.2} state="soon" />
          <CourtBar used={8.2} ceiling={18} trialEnds={15.5} state="inside" />
          <CourtLegend />
        </Section>
        <div className="tl-gallery-grid"><Money /><Numbers /></div>
      </Page>
    </DemoShell>
  )
}
