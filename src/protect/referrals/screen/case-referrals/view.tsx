import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Chip } from '../../../../web/kit/chip.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { HandOver } from '../../../warm-hand-over/screen/hand-over.tsx'
import { useHandOvers } from '../../../warm-hand-over/screen/use-hand-overs.ts'
import { addNote, listOpenings } from '../../../cases/endpoints.ts'
import { CaseRail } from '../../../cases/screen/rail.tsx'
import { readNext, sendReferral } from '../../endpoints.ts'
import { isTerminal, needsNext, type ReferralState } from '../../referral.ts'
import { stateTone, stateWord } from '../states.ts'
import { Acts } from './acts.tsx'
import { CheckBacks } from './check-backs.tsx'
import type { Props, Referral } from './props.ts'
import { type HeldNext, NextPlaces } from './next-places.tsx'
import { Rides } from './rides.tsx'
import { SendForm } from './send-form.tsx'

export const View = (props: Props) => {
  const { data, t, language, params, can } = props
  const id = params['case']!
  const [held, setHeld] = useState<HeldNext | null>(null)
  const hand = useHandOvers(props.call, id, language, data)
  const time = new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const longDay = new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { weekday: 'long', day: 'numeric', month: 'long' })
  const at = (iso: string | null) => (iso === null ? '' : time.format(new Date(iso)))
  const facts = (r: Referral) => [
    t.sentAt({ at: at(r.sentAt) }), r.acceptedAt && t.acceptedBy({ who: r.acceptedBy ?? r.agency, at: at(r.acceptedAt) }), r.arrivedAt && (r.arrivedHow === 'her word' ? t.arrivedWord({ at: at(r.arrivedAt) }) : t.arrivedSays({ at: at(r.arrivedAt) })),
    r.houseEnds && t.houseEnds({ day: longDay.format(new Date(`${r.houseEnds}T12:00:00`)) }), r.dueAt && (r.late ? t.late({ at: at(r.dueAt) }) : t.due({ at: at(r.dueAt) })), r.reason && t[`reason_${r.reason as 'full'}`],
  ].filter(line => typeof line === 'string' && line !== '')
  const sent = data.referrals.filter(r => r.side === 'sender')
  const wanting = sent.some(needsNext) && !sent.some(r => !isTerminal(r.state as ReferralState) && !needsNext(r))
  return (
    <Page crumb={data.number} title={t.title} lead={t.party(data)} actions={can(sendReferral) ? <><Button icon="coins" href={`/cases/${id}/money`}>{t.money}</Button><Button icon="map-trifold" href={`/find-a-place?case=${id}`}>{t.findPlace}</Button></> : undefined} rail={<CaseRail id={id} t={t} current="referrals" keeper={can(listOpenings)} />}>
      {hand.trouble && <Banner tone="refused">{hand.trouble}</Banner>}
      {wanting && can(readNext) && !held && <NextPlaces {...props} onHeld={setHeld} />}
      {held && <SendForm {...props} held={held} onSent={() => setHeld(null)} />}
      {data.referrals.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {data.referrals.map(r => (
        <Section key={r.id} title={r.side === 'sender' ? r.agency : t.askedOfUs} note={<Mark tone={stateTone(r.state)}>{stateWord(language, r.state)}</Mark>}>
          <ul>{facts(r).map(line => <li key={line as string}>{line}</li>)}</ul>
          <p>{r.sections.map(s => <Chip key={s} strength="hers" icon="handshake">{t[`section_${s as 'summary'}`]}</Chip>)}</p>
          {r.question && <p>{t[`question_${r.question as 'ages'}`]} {r.answer ?? t.noAnswerYet}</p>}
          <Acts {...props} referral={r} />
          {hand.found?.handOvers.filter(h => h.referral === r.id).map(h => <HandOver key={h.referral} of={h} people={hand.found!.people} id={id} state={r.state} language={language} act={hand.act} />)}
          {r.arrivedAt && can(addNote) && <CheckBacks {...props} referral={r} />}
        </Section>
      ))}
      {can(sendReferral) && <Rides {...props} at={at} />}
      {can(sendReferral) && !held && <SendForm {...props} />}
    </Page>
  )
}
