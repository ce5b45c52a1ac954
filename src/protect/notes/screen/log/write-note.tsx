import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Checkbox } from '../../../../web/kit/checkbox.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { LawFact } from '../../../../web/kit/law-fact.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { TextArea } from '../../../../web/kit/text-area.tsx'
import { writeNote } from '../../endpoints.ts'
import { type About, aboutProblem, type Level, mostCharacters, type Whose, whoseWords, type WrittenFor, writtenFor } from '../../note.ts'
import type { Props } from './props.ts'

type Typed = About & { readonly level: Level; readonly body: string }

export const WriteNote = (props: Props & { writable: readonly Level[] }) => {
  const { t, language, params, call, reload, writable } = props
  const [typed, setTyped] = useState<Typed>({ level: writable[0]!, about: 'need', body: '' })
  const [trouble, setTrouble] = useState<string | null>(null)
  const { level, body, ...about } = typed
  const send = () => {
    call(writeNote[level], { params: { case: params['case']! }, input: { ...about, body } }).then(reload, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  return (
    <Section title={t.note}>
      <div className="tl-fields">
        {trouble && <Banner tone="refused" urgent>{trouble}</Banner>}
        <Choice label={t.level} options={writable.map(l => ({ value: l, label: t[`level_${l}`], note: t[`levelNote_${l}`] }))} value={level} onChange={value => setTyped({ ...typed, level: value as Level })} />
        <Choice
          label={t.about} options={[{ value: 'need', label: t.about_need }, { value: 'happened', label: t.about_happened, note: t.happenedNote }]} value={typed.about}
          onChange={value => setTyped({ level, body, about: value as About['about'] })}
        />
        {typed.about === 'happened' && <BeforeHappened {...props} about={about} change={part => setTyped({ ...typed, ...part })} />}
        {aboutProblem(about) === null && <TextArea label={about.whose === 'hers' ? t.bodyHers : about.whose === 'summary' ? t.bodySummary : t.body} help={t.bodyHelp} value={body} maxLength={mostCharacters} onChange={value => setTyped({ ...typed, body: value })} />}
        <p><Button kind="primary" icon="note-pencil" disabled={body === '' || aboutProblem(about) !== null} onPress={send}>{t.send}</Button></p>
      </div>
    </Section>
  )
}

/** What a court may do stands before any word of what happened; then her purpose, then whose words. */
const BeforeHappened = ({ data, t, language, about, change }: Props & { about: About; change: (part: Partial<About>) => void }) => (
  <>
    <Banner tone="ask" icon="info">{t.tellFirst}</Banner>
    {data.law.length === 0 && <p>{t.noLaw}</p>}
    {data.law.map(l => <LawFact key={l.cite.en} cite={l.cite[language]} inForceSince={l.since} source={l.source} read={l.read} confidence={l.confidence}>{`${l.heading[language]}. ${l.caution?.[language] ?? ''}`}</LawFact>)}
    <Checkbox checked={about.told ?? false} onChange={told => change({ told })}>{t.told}</Checkbox>
    {about.told && <Choice label={t.purpose} options={writtenFor.map(p => ({ value: p, label: t[`purpose_${p}`] }))} value={about.purpose ?? null} onChange={purpose => change({ purpose: purpose as WrittenFor })} />}
    {about.told && about.purpose && <Choice label={t.whose} options={whoseWords.map(w => ({ value: w, label: t[`whose_${w}`] }))} value={about.whose ?? null} onChange={whose => change({ whose: whose as Whose })} />}
  </>
)
