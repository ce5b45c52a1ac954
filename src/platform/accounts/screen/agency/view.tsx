import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Prove } from '../prove.tsx'
import { InviteForm } from './invite-form.tsx'
import { LetterheadPart } from './letterhead-part.tsx'
import { LinkShown } from './link-shown.tsx'
import { MemberRow } from './member-row.tsx'
import { OpeningPart } from './opening-part.tsx'
import type { AgencyProps, Link } from './props.ts'
import { ProviderPart } from './provider-part.tsx'
import { Teams } from './teams.tsx'

export const View = (shown: AgencyProps) => {
  const { data, t, me, reload } = shown
  const [link, setLink] = useState<Link | null>(null)
  const made = (given: Link) => { setLink(given); reload() }
  return (
    <Page title={t.title({ name: data.name })} lead={t.lead}>
      {link && <LinkShown t={t} link={link} onDone={() => setLink(null)} />}
      {!data.provenUntil && <Prove t={t} hasCode={data.members.some(m => m.id === me.id && m.hasCode)} onDone={reload} />}
      <Section title={t.members} note={data.members.length}>
        <List of={data.members} keyOf={m => m.id} label={t.members} empty={t.teamNobody} panel row={m => <MemberRow {...shown} member={m} onLink={made} />} />
      </Section>
      {data.provenUntil && <InviteForm {...shown} onLink={made} />}
      <Teams {...shown} />
      <OpeningPart {...shown} />
      <LetterheadPart {...shown} />
      <Section title={t.settings}><div className="tl-form-act"><Button href="/settings">{t.settingsGo}</Button><Button href="/failed-work">{t.failedGo}</Button><Button href="/leaving">{t.leavingGo}</Button></div></Section>
      <ProviderPart {...shown} />
    </Page>
  )
}
