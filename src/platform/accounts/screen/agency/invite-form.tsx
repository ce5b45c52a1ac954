import { useState } from 'react'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { invite } from '../../agency-endpoints.ts'
import { ChooseRights, type Rights } from './choose-rights.tsx'
import type { AgencyProps, Link } from './props.ts'

export const InviteForm = (shown: AgencyProps & { onLink: (link: Link) => void }) => {
  const { t, data, onLink } = shown
  const [rights, setRights] = useState<Rights>({ posts: [], purposes: [] })
  return (
    <Section title={t.invite}>
      <Form
        key={data.members.length}
        of={invite}
        fixed={rights}
        start={{ language: shown.language }}
        fields={{ name: { label: t.name }, signIn: { label: t.signIn, help: t.signInHelp }, language: { label: t.language, options: { en: t.english, fr: t.french } }, posts: { label: t.posts }, purposes: { label: t.purposes } }}
        also={<ChooseRights {...shown} rights={rights} onChange={setRights} />}
        send={t.inviteSend}
        onDone={onLink}
      />
    </Section>
  )
}
