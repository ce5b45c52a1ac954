import { useState } from 'react'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { inviteAgain, setPosts, setSubject, takeLeave } from '../../agency-endpoints.ts'
import { Act } from '../act.tsx'
import { ChooseRights, type Rights } from './choose-rights.tsx'
import type { AgencyProps, Link, Member } from './props.ts'
import '../accounts.css'

/** What an administrator changes for a colleague. */
export const MemberChanges = (shown: AgencyProps & { member: Member; onLink: (link: Link) => void }) => {
  const { member: m, t, data, reload, onLink } = shown
  const [rights, setRights] = useState<Rights>({ posts: m.posts, purposes: m.purposes })
  const params = { member: m.id }
  return (
    <div className="tl-panel tl-account-changes">
      <ChooseRights {...shown} rights={rights} onChange={setRights} />
      <div className="tl-account-acts"><Act of={setPosts} params={params} input={rights} said={t.savePosts} onDone={reload} /></div>
      {data.provider && <Form of={setSubject} params={params} start={{ subject: m.subject ?? '' }} fields={{ subject: { label: t.subject, help: t.subjectHelp } }} send={t.subjectSave} onDone={reload} />}
      <div className="tl-account-acts">
        <Act of={inviteAgain} params={params} input={{ clearCode: false }} said={t.again} onDone={onLink} />
        {m.hasCode && <Act of={inviteAgain} params={params} input={{ clearCode: true }} said={t.againCode} onDone={onLink} />}
        <Act of={takeLeave} params={params} said={t.leaves} onDone={reload} />
      </div>
    </div>
  )
}
