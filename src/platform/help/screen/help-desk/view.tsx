import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../i18n/words.ts'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Link } from '../../../../web/kit/link.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { SearchField } from '../../../../web/kit/search-field.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { HelpShown, readHelp } from '../../endpoints.ts'
import { glossaryRead, type GlossaryTerm, type TermId } from '../../facts/glossary.ts'
import { searchTerms, termNamed } from '../../glossary.ts'
import { Term } from '../term.tsx'
import type { en } from './en.ts'
import './help-desk.css'

type Props = Shown<z.infer<typeof readHelp.output>, Words<typeof en>>
type OneHelp = z.infer<typeof HelpShown>

const Steps = ({ of, t, language }: Pick<Props, 't' | 'language'> & { of: OneHelp }) => (
  <>
    <ol className="tl-help-steps">{of.steps.map(step => <li key={step.en}>{step[language]}</li>)}</ol>
    {of.glossary.length > 0 && <div className="tl-help-terms tl-small"><span>{t.wordsThere}</span>{of.glossary.map(id => <Term key={id} of={id as TermId} />)}</div>}
  </>
)

const Meaning = ({ of, t, language }: Pick<Props, 't' | 'language'> & { of: GlossaryTerm }) => (
  <div>
    <dt>{of.term[language]}</dt>
    <dd>{of.means[language]}</dd>
    <dd className="tl-small tl-faint">
      {of.term.en === of.term.fr ? '' : `${t.other({ term: of.term[language === 'fr' ? 'en' : 'fr'] })} · `}
      {t.source({ source: of.source[language], read: longDay(glossaryRead, language) })}{of.confidence === 'unverified' && ` · ${t.unverified}`}
    </dd>
  </div>
)

export const View = ({ data, t, language, query }: Props) => {
  const [typed, setTyped] = useState('')
  const [here, others] = [data.helps.filter(h => h.here), data.helps.filter(h => !h.here)]
  const [asked, found] = [termNamed(query['term']), searchTerms(typed, language)]
  const say = <Link href={data.from ? `/feedback?screen=${encodeURIComponent(data.from)}` : '/feedback'}>{t.say}</Link>
  return (
    <Page title={t.title} lead={t.lead} width="form">
      {asked && <Section title={t.asked}><dl className="tl-help-words"><Meaning of={asked} t={t} language={language} /></dl></Section>}
      {data.from !== null && (
        <Section title={t.here} actions={say}>
          {here.length === 0 ? <EmptyState>{t.noneHere}</EmptyState> : here.map(h => <div key={h.name}><h3>{h.title[language]}</h3><Steps of={h} t={t} language={language} /></div>)}
        </Section>
      )}
      <Section title={t.steps} actions={data.from === null ? say : undefined}>
        {others.length === 0 ? <EmptyState>{t.noSteps}</EmptyState> : others.map(h => <details key={h.name} className="tl-help-one"><summary>{h.title[language]}</summary><Steps of={h} t={t} language={language} /></details>)}
      </Section>
      <Section title={t.words} note={t.count({ n: found.length })}>
        <p className="tl-small tl-dim">{t.note}</p>
        <SearchField label={t.search} value={typed} onChange={setTyped} />
        {found.length === 0 ? <EmptyState>{t.none}</EmptyState> : <dl className="tl-help-words">{found.map(one => <Meaning key={one.id} of={one} t={t} language={language} />)}</dl>}
      </Section>
    </Page>
  )
}
