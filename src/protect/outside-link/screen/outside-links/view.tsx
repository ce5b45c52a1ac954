import { useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { needWord } from '../../../cases/need-word.ts'
import { spokenIn } from '../../../../platform/i18n/spoken-in.ts'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { sentences } from '../../../referrals/endpoints.ts'
import { urgencies } from '../../../referrals/referral.ts'
import { askOutside, closeOutside, type listOutside, tellOutside } from '../../endpoints.ts'
import { type Made, Script } from './script.tsx'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof listOutside.output>, Words<typeof en>>
type One = Props['data']['links'][number]
const tones = { waiting: 'waiting', opened: 'waiting', answered: 'settled', locked: 'refused', past: 'refused', closed: 'plain' } as const

const Row = ({ of, t, language, params, call, reload }: Pick<Props, 't' | 'language' | 'params' | 'call' | 'reload'> & { of: One }) => {
  const given = { params: { case: params['case']!, link: of.id } }
  return (
    <Item
      icon="arrow-square-out" title={of.to}
      action={of.toTell ? <Button small kind="primary" onPress={() => void call(tellOutside, given).then(reload)}>{t.read}</Button> : of.state === 'waiting' || of.state === 'opened' ? <Button small onPress={() => void call(closeOutside, given).then(reload)}>{t.close}</Button> : undefined}
    >
      <p><Mark tone={of.answer === 'decline' ? 'refused' : tones[of.state]}>{of.answer ? t[`answer_${of.answer}`] : t[`state_${of.state}`]}</Mark> <span className="tl-num">{momentOf(of.sentAt, language)}</span></p>
      {of.by && <p>{t.openedBy({ name: of.by.name, number: of.by.callBack })}</p>}
      {of.by?.words && <p>{of.by.words}</p>}
      {of.reason && <p>{(t as unknown as Readonly<Record<string, string>>)[`reason_${of.reason}`]}</p>}
    </Item>
  )
}

const Preview = ({ data: { preview: p }, t, language }: Pick<Props, 'data' | 't' | 'language'>) => (
  <>
    <p>{t.sayWho({ adults: p.adults, children: p.children, pets: p.pets.length, language: spokenIn(p.language, language) })}</p>
    <p>{p.needs.length > 0 ? t.sayNeeds({ needs: p.needs.map(n => needWord(n, language)).join(', ') }) : t.noNeeds}</p>
    <p>{p.name ? t.sayName({ name: p.name }) : t.noName}</p>
  </>
)

export const View = (shown: Props) => {
  const { data, t, params, can, reload } = shown
  const [made, setMade] = useState<Made | null>(null)
  return (
    <CasePart of={params['case']} number={data.number} part="outside-links" name={t.nav} title={t.title} lead={t.lead}>
      {made && <Script made={made} t={t} />}
      <Section title={t.links}>
        <List of={data.links} keyOf={l => l.id} label={t.links} empty={t.none} panel row={l => <Row of={l} {...shown} />} />
      </Section>
      {can(askOutside) && (
        <Section title={t.askTitle}>
          <Banner tone="hers">{t.readHer}</Banner>
          <Preview data={data} t={t} language={shown.language} />
          <Form
            key={data.links.length} of={askOutside} params={{ case: params['case']! }} start={{ language: shown.language, urgency: 'day' }} send={t.send} onDone={answer => { setMade(answer); reload() }}
            fields={{ to: { label: t.to, help: t.toHelp }, callBack: { label: t.callBack, help: t.callBackHelp }, yes: { label: t.yes, options: Object.fromEntries(sentences.map(s => [s, t[`yes_${s}`]])) }, urgency: { label: t.urgency, options: Object.fromEntries(urgencies.map(u => [u, t[`urgency_${u}`]])) }, language: { label: t.language, options: { en: 'English', fr: 'Français' } } }}
          />
        </Section>
      )}
    </CasePart>
  )
}
