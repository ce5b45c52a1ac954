import { useState } from 'react'
import type { z } from 'zod'
import { Prove } from '../../../accounts/screen/prove.tsx'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { number } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../i18n/words.ts'
import { acts, askLeaving, confirmLeaving, leaveForGood, type readLeaving, takeAll } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readLeaving.output>, Words<typeof en>>
type One = Props['data']['asks'][number]
const tones = { waiting: 'waiting', confirmed: 'settled', used: 'settled', ended: 'refused' } as const

const save = ({ name, lines }: { name: string; lines: string }) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([lines], { type: 'application/x-ndjson;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

const Act = ({ of, t, onAct }: { of: One; t: Props['t']; onAct: (ask: One) => void }) => {
  if (!of.mine && of.state === 'waiting') return <Button small kind="primary" onPress={() => onAct(of)}>{t.confirm}</Button>
  if (of.mine && of.state === 'confirmed') return <Button small kind="primary" onPress={() => onAct(of)}>{t[`do_${of.what}`]}</Button>
  return <Mark tone={tones[of.state]}>{t[`state_${of.state}`]}</Mark>
}

export const View = ({ data, t, language, call, reload }: Props) => {
  const [said, say] = useState<{ tone: 'refused' | 'settled'; text: string } | null>(null)
  const tried = (work: Promise<string>) => void work.then(text => { say({ tone: 'settled', text }); reload() }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    say({ tone: 'refused', text: error.refused.say[language] })
    if (error.refused.code === 'step-up') reload()
  })
  const act = (of: One) => {
    if (!of.mine) return tried(call(confirmLeaving, { params: { ask: of.id } }).then(() => t.confirmed))
    if (of.what === 'export') return tried(call(takeAll, { params: { ask: of.id } }).then(taken => { save(taken); return t.taken({ n: number(taken.records, language) }) }))
    return tried(call(leaveForGood, { params: { ask: of.id } }).then(() => { location.replace('/'); return t.left }))
  }
  return (
    <Page title={t.title} lead={t.lead} width="form">
      {said && <Banner tone={said.tone} urgent>{said.text}</Banner>}
      {!data.provenUntil && <Prove t={t} hasCode={data.hasCode} onDone={reload} />}
      <Section title={t.asks}>
        <List of={data.asks} keyOf={a => a.id} label={t.asks} empty={t.none} panel row={a => <Item icon="download-simple" title={t[`what_${a.what}`]} action={<Act of={a} t={t} onAct={act} />}>{t.who({ by: a.by, second: a.second })} · <span className="tl-num">{momentOf(a.at, language)}</span></Item>} />
      </Section>
      {data.lead && data.seconds.length > 0 && data.provenUntil && (
        <Section title={t.askTitle}>
          <p>{t.exportHelp}</p>
          <p>{data.kept > 0 ? t.keeps({ n: number(data.kept, language) }) : t.keepsNone}</p>
          <Form of={askLeaving} send={t.send} onDone={reload} fields={{ what: { label: t.what, options: Object.fromEntries(acts.map(a => [a, t[`what_${a}`]])) }, second: { label: t.second, options: Object.fromEntries(data.seconds.map(s => [s.id, s.name])) } }} />
        </Section>
      )}
      {data.lead && data.seconds.length === 0 && <Banner tone="waiting">{t.noSecond}</Banner>}
    </Page>
  )
}
