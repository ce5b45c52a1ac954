import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { ComboChoice } from '../../../../web/kit/combo-choice.tsx'
import { HerWords } from '../../../../web/kit/her-words.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { elementOf, elements } from '../../elements.ts'
import { endLine, writeLine } from '../../endpoints.ts'
import type { Line, Props } from './props.ts'

const Said = ({ line, t, language }: Props & { line: Line }) => (
  <>
    {line.whose === 'hers' ? <HerWords label={t.hers} words={line.words} /> : <p>{line.words}</p>}
    <span className="tl-small">{line.whose === 'worker' ? `${t.worker}, ` : ''}{t.by({ who: line.by, at: momentOf(line.at, language) })}{elementOf(line.element)?.hers === false ? `, ${t.notOnSheet}` : ''}</span>
  </>
)

/** What she decided, part by part; a part is added when it matters, never a form of twenty-two. */
export const Lines = (props: Props) => {
  const { data, t, language, params, can, call, reload } = props
  const [open, setOpen] = useState<string | null>(null)
  const id = params['case']!
  const left = elements.filter(e => !data.lines.some(l => l.element === e.code))
  const now = data.lines.find(l => l.element === open)
  const done = () => {
    setOpen(null)
    reload()
  }
  return (
    <Section title={t.parts}>
      <List
        of={data.lines} keyOf={l => l.element} label={t.parts} empty={t.none} panel
        row={l => (
          <Item icon="shield" title={elementOf(l.element)?.said[language] ?? l.element} action={can(writeLine) ? <><Button small onPress={() => setOpen(l.element)}>{t.change}</Button><Button small kind="bare" onPress={() => void call(endLine, { params: { case: id }, input: { element: l.element } }).then(reload)}>{t.drop}</Button></> : undefined}>
            <Said {...props} line={l} />
          </Item>
        )}
      />
      {can(writeLine) && left.length > 0 && <ComboChoice label={t.add} value={open !== null && !now ? open : null} onChange={setOpen} options={left.map(e => ({ value: e.code, label: e.said[language], note: t[`group_${e.group}`] }))} />}
      {open !== null && (
        <Form
          key={open} of={writeLine} params={{ case: id }} fixed={{ element: open }} start={{ whose: now?.whose ?? 'hers', words: now?.words ?? '' }} send={t.keep} onDone={done}
          fields={{ words: { label: elementOf(open)?.said[language] ?? t.words, help: t.wordsHelp }, whose: { label: t.whose, options: { hers: t.hers, worker: t.worker } } }}
        />
      )}
    </Section>
  )
}

export const Before = (props: Props) => props.data.before.length === 0 ? null : (
  <Section title={props.t.before}><List of={props.data.before} keyOf={l => `${l.element}-${l.at}`} label={props.t.before} empty="" row={l => <Item icon="clock" title={elementOf(l.element)?.said[props.language] ?? l.element}><Said {...props} line={l} /></Item>} /></Section>
)
export const tones = { later: 'plain', now: 'waiting', missed: 'refused', climbs: 'refused' } as const
export const StandingMark = ({ standing, t }: { standing: keyof typeof tones; t: Props['t'] }) => <Mark tone={tones[standing]}>{t[`standing_${standing}`]}</Mark>
