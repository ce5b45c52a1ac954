import { useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { type listMerges, undoJudgement } from '../../endpoints.ts'
import { undoReasons } from '../../judgement.ts'
import { InvestigationRail, wordOf } from '../../../investigations/screen/rail.tsx'
import type { en } from './en.ts'

type Data = z.infer<typeof listMerges.output>
type Props = Shown<Data, Words<typeof en>>
type Line = Data['log'][number]

export const View = (props: Props) => {
  const { data, t, params } = props
  const id = params['investigation']!
  const name = (e: { label: string | null }) => e.label ?? t.noName
  return (
    <Page crumb={data.name} title={t.title} lead={t.lead} rail={<InvestigationRail id={id} t={t} current="merges" />}>
      <Section title={t.proposals}>
        <List
          of={data.proposals} keyOf={p => `${p.a.id}${p.b.id}`} label={t.proposals} empty={t.none} panel
          row={p => (
            <Item icon="arrows-left-right" title={t.pair({ a: name(p.a), b: name(p.b) })} action={<Button small href={`/investigations/${id}/entities/${p.a.id}/beside/${p.b.id}`}>{t.look}</Button>}>
              {`${wordOf(t, `band_${p.band}`)} · ${p.parts.filter(x => x.part !== 'start').map(x => wordOf(t, `part_${x.part}`)).join(' · ')}`}
            </Item>
          )}
        />
      </Section>
      <Section title={t.log}><List of={data.log} keyOf={l => l.id} label={t.log} empty={t.logEmpty} row={line => <Decided {...props} line={line} id={id} />} /></Section>
    </Page>
  )
}

const Decided = ({ t, can, call, reload, language, line, id }: Props & { line: Line; id: string }) => {
  const [open, setOpen] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const name = (e: { label: string | null }) => e.label ?? t.noName
  const undo = (because: string) => void call(undoJudgement, { params: { investigation: id, judgement: line.id }, input: { because } }).then(reload, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  return (
    <Item
      icon={line.undone ? 'arrow-u-up-left' : line.verdict === 'same' ? 'link-simple' : 'arrows-left-right'} title={t.line({ a: name(line.a), b: name(line.b), verdict: wordOf(t, `verdict_${line.verdict}`) })}
      action={line.undone || !can(undoJudgement) ? undefined : <Button small onPress={() => setOpen(!open)}>{t.undo}</Button>}
    >
      {t.by({ who: line.by ?? '', at: momentOf(line.at, language) })}
      {line.contradicted && <>{' '}<Mark tone="waiting">{t.contradicted}</Mark></>}
      {line.undone && <>{' '}<Mark tone="plain">{t.undone({ who: line.undone.by ?? '', at: momentOf(line.undone.at, language) })}</Mark></>}
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {open && <Choice label={t.why} options={undoReasons.map(r => ({ value: r, label: wordOf(t, `because_${r}`) }))} value={null} onChange={undo} />}
    </Item>
  )
}
