import { useState } from 'react'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { Checkbox } from '../kit/checkbox.tsx'
import { Choice } from '../kit/choice.tsx'
import { Choices } from '../kit/choices.tsx'
import { DateField } from '../kit/date-field.tsx'
import { FormErrors } from '../kit/form-errors.tsx'
import { HoursField, type Week } from '../kit/hours-field.tsx'
import { NumberField } from '../kit/number-field.tsx'
import { Page } from '../kit/page.tsx'
import { PartialDateField } from '../kit/partial-date-field.tsx'
import { type PartialDate, readPartialDate } from '../kit/partial-date.ts'
import { Question } from '../kit/question.tsx'
import { SearchField } from '../kit/search-field.tsx'
import { TextArea } from '../kit/text-area.tsx'
import { TextField } from '../kit/text-field.tsx'
import { DemoShell } from './demo-shell.tsx'
import { useSaid } from './said.ts'

const provinces = ['Alberta', 'Manitoba', 'New Brunswick', 'Nova Scotia', 'Nunavut', 'Ontario', 'Québec', 'Yukon']

const Written = () => {
  const s = useSaid()
  const [name, setName] = useState('Cedar')
  const [note, setNote] = useState('')
  const [code, setCode] = useState('')
  const [search, setSearch] = useState('')
  return (
    <>
      <TextField label={s('What to call her (demo)', 'Comment l’appeler (démo)')} help={s('The name she chose. Not her papers.', 'Le nom de son choix. Pas celui de ses papiers.')} value={name} onChange={setName} />
      <TextField label={s('Receipt', 'Reçu')} code value={code} onChange={setCode} error={s('Enter the six words of the receipt.', 'Inscrivez les six mots du reçu.')} />
      <TextArea label={s('What she needs tonight', 'Ce qu’il lui faut cette nuit')} law={s('A court can ask for what is written here. Write what she needs, not what happened.', 'Un tribunal peut demander ce qui est écrit ici. Écrivez ce qu’il lui faut, pas ce qui s’est passé.')} maxLength={2000} value={note} onChange={setNote} optional />
      <SearchField label={s('Person, case or place', 'Personne, dossier ou lieu')} value={search} onChange={setSearch} />
    </>
  )
}

const Picked = () => {
  const s = useSaid()
  const [safe, setSafe] = useState<string | null>('yes')
  const [needs, setNeeds] = useState<string[]>(['bed'])
  const [province, setProvince] = useState<string | null>(null)
  const [agreed, setAgreed] = useState(false)
  return (
    <>
      <Choice label={s('Is it safe to talk?', 'Est-il sûr de parler?')} value={safe} onChange={setSafe} options={[
        { value: 'yes', label: s('Yes, now', 'Oui, maintenant'), icon: 'phone-call' }, { value: 'text', label: s('Text me', 'Par texto'), icon: 'chat-centered-text', note: s('wording she chose', 'dans ses mots') }, { value: 'later', label: s('Call back later', 'Rappeler plus tard'), icon: 'clock' },
      ]} />
      <Choices label={s('What she needs tonight', 'Ce qu’il lui faut cette nuit')} value={needs} onChange={setNeeds} options={[{ value: 'bed', label: s('A bed', 'Un lit'), icon: 'bed' }, { value: 'cot', label: s('A cot', 'Un berceau'), icon: 'baby' }, { value: 'dog', label: s('A place for a dog', 'Une place pour un chien'), icon: 'dog' }]} />
      <Choice label="Province" value={province} onChange={setProvince} options={provinces.map(value => ({ value, label: value }))} error={s('Choose the place of work.', 'Choisissez le lieu de travail.')} />
      <Checkbox checked={agreed} onChange={setAgreed}>{s('I read it to her, and she said yes', 'Je le lui ai lu, et elle a dit oui')}</Checkbox>
    </>
  )
}

const Dated = () => {
  const s = useSaid()
  const [date, setDate] = useState<PlainDate | null>('2026-11-24' as PlainDate)
  const [when, setWhen] = useState<PartialDate>(readPartialDate(s('spring 2024', 'printemps 2024')))
  const [children, setChildren] = useState<number | null>(1)
  const [rate, setRate] = useState<number | null>(20)
  const [week, setWeek] = useState<Week>(['13', '9', '8', '8', '8', '6', ''])
  return (
    <>
      <DateField label={s('First contact', 'Premier contact')} value={date} onChange={setDate} />
      <PartialDateField label={s('Since when?', 'Depuis quand?')} value={when} onChange={setWhen} />
      <NumberField label={s('Children with her', 'Enfants avec elle')} value={children} onChange={setChildren} least={0} most={12} />
      <NumberField label={s('Rate promised', 'Taux promis')} kind="money" value={rate} onChange={setRate} unit={s('an hour', 'l’heure')} />
      <HoursField label={s('A week you remember', 'Une semaine dont vous vous souvenez')} help={s('Hours each day. Leave empty what you do not know.', 'Heures de chaque jour. Laissez vide ce que vous ne savez pas.')} value={week} onChange={setWeek} />
    </>
  )
}

export const ShowForms = () => {
  const s = useSaid()
  return (
    <DemoShell current="cases">
      <Page width="full" title={s('Take a call (demo)', 'Prendre un appel (démo)')} lead={s('You may stop at any question.', 'Vous pouvez arrêter à chaque question.')}>
        <FormErrors errors={[{ field: 'receipt', said: s('Receipt: enter the six words.', 'Reçu : inscrivez les six mots.') }]} />
        <div className="tl-gallery-grid">
          <Question onNext={() => {}} onSkip={() => {}} onBack={() => {}}><Written /></Question>
          <div className="tl-fields"><Picked /></div>
          <div className="tl-fields"><Dated /></div>
        </div>
      </Page>
    </DemoShell>
  )
}
