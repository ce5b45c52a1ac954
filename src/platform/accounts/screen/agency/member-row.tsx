import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { postWord } from '../post-words.ts'
import { MemberChanges } from './member-changes.tsx'
import { type AgencyProps, dayOf, type Link, type Member } from './props.ts'

const standing = ({ t, language }: Pick<AgencyProps, 't' | 'language'>, m: Member): string =>
  m.joined || m.subject ? (m.hasCode ? t.withCode : t.withoutCode) : m.invitedUntil ? t.invited({ until: dayOf(m.invitedUntil, language) }) : t.notJoined

export const MemberRow = (shown: AgencyProps & { member: Member; onLink: (link: Link) => void }) => {
  const { member: m, t, language, me, data } = shown
  const [open, setOpen] = useState(false)
  const teams = data.teams.filter(team => m.teams.includes(team.id)).map(team => team.name)
  const mark = m.id === me.id ? ` (${t.you})` : m.lead ? ` (${t.lead1})` : ''
  return (
    <>
      <Item icon="user" title={`${m.name}${mark}`} action={m.id === me.id ? undefined : <Button small onPress={() => setOpen(!open)}>{open ? t.close : t.change}</Button>}>
        <p>{m.posts.map(p => postWord(p, language)).join(' · ')}</p>
        <p>{`${m.signIn} · ${teams.length > 0 ? teams.join(', ') : t.noTeam}`}</p>
        <p>{standing(shown, m)}</p>
      </Item>
      {open && <MemberChanges {...shown} />}
    </>
  )
}
