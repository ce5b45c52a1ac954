import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { provinces } from '../../../../platform/places/provinces.ts'
import { closeService, factWrong, type Service, stillRight } from '../../endpoints.ts'
import type { en } from './en.ts'
import { LastDay } from './last-day.tsx'

type T = Words<typeof en>
type Data = z.infer<typeof Service>
type Fact = Data['facts'][number]

const freshMs = 90 * 86_400_000

const shownValue = (f: Fact, t: T): string => {
  if (f.value === null) return t.unknown
  if (f.list) return f.value === '' ? t.nothing : f.value.split(' ').join(', ')
  return f.value === 'true' ? t.yes : f.value === 'false' ? t.no : f.value
}

export const View = ({ data, t, language, can, call, reload }: Shown<Data, T>) => {
  const locale = language === 'fr' ? 'fr-CA' : 'en-CA'
  const day = (d: string) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(d.length > 10 ? d : `${d}T12:00:00`))
  const old = (d: string) => Date.parse(data.today) - Date.parse(d) > freshMs
  const confirm = () => call(stillRight, { params: { service: data.id } }).then(reload)
  const wrong = (fact: string) => call(factWrong, { params: { service: data.id }, input: { fact } }).then(reload)
  const province = provinces.find(p => p.code === data.province)?.name[language] ?? data.province
  return (
    <Page
      crumb={t.crumb({ agency: data.agency, province })} title={data.name} lead={t.lead({ day: day(data.verifiedOn) })}
      actions={<>{data.ours && can(stillRight) && <Button kind="primary" icon="check" onPress={() => void confirm()}>{t.stillRight}</Button>}{data.phone && <Button icon="phone" href={`tel:${data.phone}`}>{t.call({ phone: data.phone })}</Button>}</>}
      {...(data.ours ? { aside: <Section title={t.views}><List of={data.views} keyOf={v => v.at} label={t.views} empty={t.noViews} row={v => <Item icon="map-pin" title={t.seenBy({ who: v.who })}>{day(v.at)}</Item>} /></Section> } : {})}
    >
      {data.lastDay && <Banner tone="refused">{t.closes({ day: day(data.lastDay) })}</Banner>}
      {data.ours && can(closeService) && <LastDay id={data.id} lastDay={data.lastDay} today={data.today} t={t} reload={reload} call={call} />}
      <Section title={t.facts} note={t.region}>
        <List
          of={data.facts} keyOf={f => f.fact} label={t.facts} empty={t.unknown} panel
          row={f => (
            <Item title={<>{f.said[language]}: <b>{shownValue(f, t)}</b></>} action={can(factWrong) && !f.doubted && f.value !== null ? <Button small onPress={() => void wrong(f.fact)}>{t.wrong}</Button> : undefined}>
              {f.doubted ? <Mark tone="ask">{t.doubted}</Mark> : old(f.verifiedOn) ? <Mark tone="ask">{t.old({ day: day(f.verifiedOn) })}</Mark> : <>{day(f.verifiedOn)}, {(t as unknown as Record<string, string>)[`source_${f.source.replace('-', '_')}`] ?? f.source}</>}
            </Item>
          )}
        />
      </Section>
    </Page>
  )
}
