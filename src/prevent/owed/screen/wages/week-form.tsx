import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { DateField } from '../../../../web/kit/date-field.tsx'
import { HoursField, type Week } from '../../../../web/kit/hours-field.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import type { Props } from './props.ts'

const names = ['place', 'province', 'work', 'day', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'rate', 'per', 'sum', 'hand', 'van', 'housing', 'meals', 'mealCount', 'hiring', 'other', 'signed', 'started', 'ended'] as const
type Name = (typeof names)[number]
export type Typed = Readonly<Record<Name, string>>
export const start: Typed = { ...(Object.fromEntries(names.map(n => [n, ''])) as Record<Name, string>), per: 'hour', hand: 'gross', signed: 'unsure' }
const days = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7'] as const

type FormProps = Props & { typed: Typed; wrong: ReadonlyMap<string, string>; onChange: (typed: Typed) => void; onCount: () => void }

export const WeekForm = ({ data, t, language, typed, wrong, onChange, onCount }: FormProps) => {
  const set = (name: Name) => (value: string) => onChange({ ...typed, [name]: value })
  const error = (name: string) => { const code = wrong.get(name); return code === undefined ? {} : { error: t[`wrong.${code as 'day'}`] } }
  const text = (name: Name, label: string, help?: string) => <TextField label={label} {...(help ? { help } : {})} value={typed[name]} onChange={set(name)} maxLength={80} {...error(name)} />
  const on = (name: Name, label: string) => <DateField label={label} value={(typed[name] || null) as PlainDate | null} onChange={day => set(name)(day ?? '')} {...error(name)} />
  const place = data.places.find(p => p.code === typed.place)
  const hours = days.find(name => wrong.has(name))
  return (
    <form className="tl-form" noValidate onSubmit={event => { event.preventDefault(); onCount() }}>
      <Choice label={t.place} options={data.places.map(p => ({ value: p.code, label: p.code === 'CA' ? t.federal : p.name[language] }))} value={typed.place || null} onChange={code => onChange({ ...typed, place: code, work: '' })} {...error('place')} />
      {place?.code === 'CA' && <Choice label={t.province} help={t.provinceHelp} options={data.places.filter(p => p.code !== 'CA').map(p => ({ value: p.code, label: p.name[language] }))} value={typed.province || null} onChange={set('province')} />}
      {place === undefined ? <p className="tl-small tl-dim">{t.choosePlace}</p> : (
        <>
          <Choice key={place.code} label={t.workTitle} help={t.workHelp} law={t.workLaw} options={[{ value: 'none', label: t.workNone, note: t.workNoneNote }, ...place.classes.map(c => ({ value: c.id, label: c.says[language] })), { value: 'unsure', label: t.workUnsure, note: t.workUnsureNote }]} value={typed.work || null} onChange={set('work')} {...error('work')} />
          {on('day', t.day)}
          <HoursField label={t.hoursTitle} value={days.map(n => typed[n]) as unknown as Week} onChange={week => onChange({ ...typed, ...Object.fromEntries(days.map((n, i) => [n, week[i]!])) })} {...(hours ? error(hours) : {})} />
          {text('sum', t.sum, t.sumHelp)}
          <Choice label={t.handTitle} options={[{ value: 'gross', label: t.gross }, { value: 'hand', label: t.hand }]} value={typed.hand} onChange={set('hand')} />
          {text('rate', t.rate, t.rateHelp)}
          <Choice label={t.per} options={[{ value: 'hour', label: t.hour }, { value: 'day', label: t.dayUnit }, { value: 'week', label: t.weekUnit }]} value={typed.per} onChange={set('per')} />
          {text('van', `${t.takenTitle}\u00a0: ${t.van}`)}{text('housing', t.housing)}{text('meals', t.meals)}{text('mealCount', t.mealCount)}{text('hiring', t.hiring)}{text('other', t.other)}
          <Choice label={t.signedTitle} options={[{ value: 'no', label: t.no }, { value: 'yes', label: t.yes }, { value: 'unsure', label: t.unsure }]} value={typed.signed} onChange={set('signed')} />
          {on('started', t.started)}{on('ended', t.ended)}
          <div className="tl-form-act"><Button kind="primary" type="submit">{t.count}</Button></div>
        </>
      )}
    </form>
  )
}
