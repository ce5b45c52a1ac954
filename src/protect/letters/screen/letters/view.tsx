import { useState } from 'react'
import type { z } from 'zod'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { dayOf } from '../../../../web/kit/moments.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { needCodes } from '../../../cases/case.ts'
import { type listLetters, makeLetter } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listLetters.output>
type Props = Shown<Data, Words<typeof en>>

export const View = (props: Props) => {
  const { data, t, language, params, can } = props
  const id = params['case']!
  const row = (l: Data['letters'][number]) => (
    <Item icon="file-pdf" title={l.title} action={<a className="tl-button is-plain is-small" href={`/api/cases/${id}/letters/${l.id}`} download aria-label={`${t.download}: ${l.title}, ${l.to}`}>{t.download}</a>}>
      <span className="tl-num">{t.madeFor({ to: l.to, day: dayOf(l.at, language), by: l.by })}</span>
      <details lang={l.language}><summary lang={language}>{t.says}</summary>{l.paragraphs.map(p => <p key={p}>{p}</p>)}</details>
    </Item>
  )
  return (
    <CasePart of={id} number={data.number} part="letters" name={t.title} title={t.title} lead={t.lead}>
      <List of={data.letters} keyOf={l => l.id} label={t.title} empty={t.none} row={row} />
      {can(makeLetter) && <Make key={data.letters.length} {...props} />}
    </CasePart>
  )
}

/** What each letter asks for; the rest of its form is not shown. */
const unasked = { support: ['needs'], residence: ['needs'], referral: ['since'] } as const

const Make = ({ data, t, language, params, reload }: Props) => {
  const [template, choose] = useState<Data['templates'][number]['id'] | null>(null)
  return (
    <Section title={t.make}>
      <Choice label={t.which} options={data.templates.map(x => ({ value: x.id, label: x.title[language] }))} value={template} onChange={value => choose(value as typeof template)} />
      {template && (
        <Form
          key={template} of={makeLetter} params={{ case: params['case']! }} fixed={{ template, ...Object.fromEntries(unasked[template].map(name => [name, undefined])) }}
          start={{ language, nameAgency: false, ...(data.name ? { name: data.name } : {}), ...(template === 'referral' ? { needs: data.needs } : {}) }} send={t.send} onDone={reload}
          fields={{
            language: { label: t.language, options: { en: t.english, fr: t.french } }, name: { label: t.name, help: t.nameHelp }, to: { label: t.to, help: t.toHelp }, since: { label: t.since, help: t.sinceHelp },
            needs: { label: t.askedNeeds, options: Object.fromEntries(needCodes.map(n => [n, t[`need_${n}`]])) }, words: { label: t.words, help: t.wordsHelp }, contact: { label: t.contact, help: t.contactHelp }, nameAgency: { label: t.nameAgency({ agency: data.agency }) },
          }}
        />
      )}
    </Section>
  )
}
