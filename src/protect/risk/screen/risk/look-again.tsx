import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { ComboChoice } from '../../../../web/kit/combo-choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { domains, itemOf } from '../../facts/domains.ts'
import { lookAtRisk } from '../../endpoints.ts'
import { levelOf, levels, mayJudge, reaches, scales } from '../../risk.ts'
import { type Props, type Seen, tones } from './props.ts'

type Typed = { readonly seen: readonly Seen[]; readonly hers: string | null; readonly judged: string; readonly why: string }

/** Starts from the last look: what changed is changed, what matters is added, one thing at a time; never a form of forty-six. */
export const LookAgain = ({ data, t, language, params, call, reload }: Props) => {
  const [typed, setTyped] = useState<Typed>({ seen: data.looks[0]?.seen ?? [], hers: null, judged: 'items', why: '' })
  const [trouble, setTrouble] = useState<string | null>(null)
  const [open, setOpen] = useState<number | null>(null)
  const set = (more: Partial<Typed>) => setTyped(now => ({ ...now, ...more }))
  const left = domains.flatMap(d => d.items.filter(i => typed.seen.filter(s => s.item === i.code).length < reaches.length).map(i => ({ value: i.code, label: `${d.said[language]}, ${i.said[language]}` })))
  const change = (which: Seen, more: Partial<Seen>) => set({ seen: typed.seen.map(s => (s === which ? { ...s, ...more } : s)) })
  const at = (s: Seen) => typed.seen.indexOf(s)
  const level = levelOf(typed.seen)
  const keep = () => {
    const input = { seen: [...typed.seen], hers: typed.hers === null || typed.hers === '0' ? null : Number(typed.hers), ...(typed.judged === 'items' ? {} : { judged: typed.judged as 'acute', why: typed.why }) }
    call(lookAtRisk, { params: { case: params['case']! }, input }).then(() => { setTrouble(null); reload() }, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  return (
    <Section title={t.again}>
      <p className="tl-small">{t.unconfirmed}</p>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <List
        of={typed.seen} keyOf={s => `${s.item}-${s.reach}`} label={t.again} empty={t.nothingYet} panel
        row={s => (
          <Item title={itemOf(s.item)?.said[language] ?? s.item} action={<><Mark tone={s.scale === 'unknown' || s.scale === 'not asked' ? 'plain' : tones[s.scale]}>{t[`scale_${s.scale}`]}</Mark><Button small onPress={() => setOpen(open === at(s) ? null : at(s))}>{t.change}</Button></>}>
            {t[`reach_${s.reach}`]}
            {open === at(s) && (
              <div className="tl-fields">
                <Choice label={t.how} options={scales.map(x => ({ value: x, label: t[`scale_${x}`] }))} value={s.scale} onChange={scale => change(s, { scale: scale as Seen['scale'] })} />
                <Choice label={t.whom} options={reaches.filter(r => r === s.reach || !typed.seen.some(x => x.item === s.item && x.reach === r)).map(x => ({ value: x, label: t[`reach_${x}`] }))} value={s.reach} onChange={reach => change(s, { reach: reach as Seen['reach'] })} />
                <p><Button small kind="bare" onPress={() => { set({ seen: typed.seen.filter(x => x !== s) }); setOpen(null) }}>{t.drop}</Button></p>
              </div>
            )}
          </Item>
        )}
      />
      <ComboChoice key={typed.seen.length} label={t.add} value={null} options={left} onChange={item => { set({ seen: [...typed.seen, { item, reach: reaches.find(r => !typed.seen.some(x => x.item === item && x.reach === r)) ?? 'individual', scale: 'present' }] }); setOpen(typed.seen.length) }} />
      <Choice label={t.how_safe} options={['1', '2', '3', '4', '5', '0'].map(v => ({ value: v, label: t[`hers_${v as '0'}`] }))} value={typed.hers} onChange={hers => set({ hers })} />
      {levels.some(l => mayJudge(level, l)) && <Choice label={t.otherwise} options={[{ value: 'items', label: `${t.otherwise_no}, ${t[`level_${level}`]}` }, ...levels.filter(l => mayJudge(level, l)).map(l => ({ value: l, label: t[`level_${l}`] }))]} value={typed.judged} onChange={judged => set({ judged })} />}
      {typed.judged !== 'items' && <TextField label={t.why} value={typed.why} maxLength={1000} onChange={why => set({ why })} />}
      <p><Button kind="primary" disabled={typed.seen.length === 0 || typed.hers === null} onPress={keep}>{t.keep}</Button></p>
    </Section>
  )
}
