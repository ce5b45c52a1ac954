import { useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { HerWords } from '../../../../web/kit/her-words.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { type readToHer, sayYes, sentences } from '../../endpoints.ts'
import { urgencies } from '../../referral.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { useYesKeys } from './use-yes-keys.ts'

type Props = Shown<z.infer<typeof readToHer.output>, Words<typeof en>>
type Sentence = (typeof sentences)[number]
const spoken = { en, fr } as const

export const View = ({ data, t, language, query, call }: Props) => {
  const [said, setSaid] = useState<Readonly<Partial<Record<Sentence, boolean>>>>({})
  const [to, setTo] = useState({ callMe: '', language, urgency: 'tonight' })
  const [trouble, setTrouble] = useState<string | null>(null)
  const [made, setMade] = useState<{ case: string; word: string } | null>(null)
  const [hold, setHold] = useState(query['hold'] ?? data.holds[0]?.hold ?? null)
  const place = hold ? { hold } : query['team'] ? { team: query['team'] } : null
  const words = spoken[to.language]
  const next = sentences.find(s => said[s] === undefined)
  useYesKeys(yes => { if (next) setSaid({ ...said, [next]: yes }) })
  const party = words.party(data)
  const send = () => {
    call(sayYes, { params: { call: data.id }, input: { ...to, ...place, yes: sentences.filter(s => said[s]) } }).then(setMade, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  if (made) {
    return (
      <Page title={t.sent} lead={t.sentLead} width="form" actions={<Button kind="primary" href={`/cases/${made.case}/referrals`}>{t.openCase}</Button>}>
        <HerWords label={t.word} words={made.word} language={to.language} />
        <p className="tl-small">{t.wordHelp}</p>
      </Page>
    )
  }
  return (
    <Page title={t.title} lead={t.lead} width="form">
      {place === null && <Banner tone="waiting" action={<Button small href={`/find-a-place?call=${data.id}`}>{t.findPlace}</Button>}>{t.noPlace}</Banner>}
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {data.holds.length > 0 && <Choice label={t.room} options={data.holds.map(h => ({ value: h.hold, label: h.place, note: t.roomNote({ room: h.room, placed: h.placed }) }))} value={hold} onChange={setHold} />}
      <Choice label={t.language} options={[{ value: 'en', label: 'English' }, { value: 'fr', label: 'Français' }]} value={to.language} onChange={chosen => setTo({ ...to, language: chosen as 'en' | 'fr' })} />
      {sentences.map(sentence => (
        <Section key={sentence} title={t[`head_${sentence}`]} note={said[sentence] === undefined ? undefined : said[sentence] ? t.yes : t.no}>
          <HerWords label={t.readAloud} words={words[`say_${sentence}`]({ party })} language={to.language} />
          <p>
            <Button {...(said[sentence] === true ? { kind: 'hers' as const } : {})} icon="check" onPress={() => setSaid({ ...said, [sentence]: true })}>{t.yes}</Button>{' '}
            <Button {...(said[sentence] === false ? { kind: 'hers' as const } : {})} icon="x" onPress={() => setSaid({ ...said, [sentence]: false })}>{t.no}</Button>
          </p>
        </Section>
      ))}
      <TextField label={t.callMe} help={t.callMeHelp} value={to.callMe} maxLength={120} onChange={callMe => setTo({ ...to, callMe })} />
      <Choice label={t.urgency} options={urgencies.map(u => ({ value: u, label: t[`urgency_${u}`] }))} value={to.urgency} onChange={urgency => setTo({ ...to, urgency })} />
      {said.summary === false && <Banner tone="ask">{t.nothingSent}</Banner>}
      <p><Button kind="primary" icon="handshake" disabled={place === null || !said.summary || to.callMe.trim() === ''} onPress={send}>{t.send}</Button></p>
    </Page>
  )
}
