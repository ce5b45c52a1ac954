import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { endSession, signOut } from '../../endpoints.ts'
import { Act } from '../act.tsx'
import { type AccountProps, timeOf } from './props.ts'

export const Sessions = ({ data, t, language, reload }: AccountProps) => (
  <Section title={t.sessions} actions={<Act of={signOut} input={{ everywhere: true }} said={t.everywhere} onDone={() => location.replace('/')} />}>
    <List
      of={data.sessions} keyOf={s => s.id} label={t.sessions} empty={t.sessionHere} panel
      row={s => (
        <Item icon="device-mobile" title={s.here ? t.sessionHere : s.sameDevice ? t.sessionSame : t.sessionOther} action={s.here ? undefined : <Act of={endSession} params={{ session: s.id }} said={t.sessionEnd} onDone={reload} />}>
          {t.sessionSince({ since: timeOf(s.openedAt, language), until: timeOf(s.until, language) })}
        </Item>
      )}
    />
  </Section>
)
