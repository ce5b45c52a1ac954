import { provinces } from '../../../../platform/places/provinces.ts'
import { ComboChoice } from '../../../../web/kit/combo-choice.tsx'
import { number } from '../../../../web/kit/format.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import { needCodes } from '../../../cases/case.ts'
import { en as caseEn } from '../../../cases/screen/case/en.ts'
import { fr as caseFr } from '../../../cases/screen/case/fr.ts'
import { TileMap } from './map.tsx'
import type { Props } from './props.ts'
import { Replay } from './replay.tsx'

const spoken = { en: caseEn, fr: caseFr }
const monthIn = (code: string, language: 'en' | 'fr') => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${code}-15T00:00:00Z`))

/** Where places are missing: a map, the same as tables, and what more rooms would have done. Filters name a need or a province and stand in the address. */
export const View = (shown: Props) => {
  const { data, t, language, go } = shown
  const said = (n: number | null) => (n === null ? t.few : number(n, language))
  const name = (code: string) => provinces.find(p => p.code === code)?.name[language] ?? code
  const need = (code: string) => String((spoken[language] as unknown as Record<string, string>)[`need_${code}`] ?? code)
  const limit = (code: string) => (t as unknown as Record<string, string>)[`limit_${code}`] ?? t.limit_other
  const filtered = (more: { need?: string | null; province?: string | null }) => {
    const { need: n, province: p } = { need: data.need, province: data.province, ...more }
    go(`/gaps?${new URLSearchParams({ ...(n ? { need: n } : {}), ...(p ? { province: p } : {}) })}`)
  }
  const part = (title: string, head: string, rows: Props['data']['needs'], cell: (code: string) => string) => (
    <Section title={title}><Table caption={title} rows={rows} keyOf={r => r.code} empty={t.nothing} columns={[{ key: 'what', label: head, cell: r => cell(r.code) }, { key: 'n', label: t.unmet, numeric: true, cell: r => said(r.unmet) }]} /></Section>
  )
  return (
    <Page title={t.title} lead={t.lead}>
      <ComboChoice label={t.needFilter} value={data.need ?? 'all'} onChange={value => filtered({ need: value === 'all' ? null : value })} options={[{ value: 'all', label: t.anyNeed }, ...needCodes.map(code => ({ value: code, label: need(code) }))]} />
      <Section title={t.map}><TileMap {...shown} /></Section>
      <Section title={t.table}>
        <Table
          caption={t.table} rows={data.provinces} keyOf={p => p.province} empty={t.nothing}
          columns={[
            { key: 'province', label: t.province, cell: p => name(p.province) }, { key: 'unmet', label: t.unmet, numeric: true, cell: p => said(p.unmet) }, { key: 'sought', label: t.sought, numeric: true, cell: p => said(p.sought) },
            { key: 'found', label: t.found, numeric: true, cell: p => said(p.found) }, { key: 'hours', label: t.hours, numeric: true, cell: p => (p.hours === null ? t.cannotSay : number(p.hours, language)) }, { key: 'rooms', label: t.rooms, numeric: true, cell: p => number(p.rooms ?? 0, language) },
          ]}
        />
      </Section>
      <ComboChoice label={t.inProvince} value={data.province ?? 'all'} onChange={value => filtered({ province: value === 'all' ? null : value })} options={[{ value: 'all', label: t.everywhere }, ...provinces.map(p => ({ value: p.code, label: p.name[language] }))]} />
      {part(t.byLimit, t.whatLimit, data.limits, limit)}
      {part(t.byNeed, t.whatNeed, data.needs, need)}
      {part(t.byMonth, t.month, data.months, code => monthIn(code, language))}
      <Replay {...shown} />
    </Page>
  )
}
