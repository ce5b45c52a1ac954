import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Act } from '../../../accounts/screen/act.tsx'
import { acknowledge } from '../../endpoints.ts'
import { GiveShift } from './give-shift.tsx'
import type { HandOverProps, Note } from './props.ts'
import { WaitsList } from './waits-list.tsx'

const NotePart = (shown: HandOverProps & { note: Note }) => {
  const { note, t, language, reload } = shown
  const read = note.acknowledgedAt ? t.acknowledged({ at: momentOf(note.acknowledgedAt, language) }) : t.unread
  return (
    <Section title={t.note({ name: note.toMe ? note.from : note.to, team: note.team })} note={momentOf(note.madeAt, language)} level={3}>
      <WaitsList {...shown} of={note.waits} empty={t.waitsNone} />
      {note.lines.map((line, i) => (
        <Item key={`${note.id} ${i}`} icon={line.open ? 'note-pencil' : 'lock-simple'} title={line.said?.[language] ?? t.shut} action={line.go ? <Button small href={line.go}>{t.open}</Button> : undefined}>
          {line.open && <>{line.why?.[language]}{line.words && <p>{line.words}</p>}</>}
        </Item>
      ))}
      {note.toMe && !note.acknowledgedAt ? <p><Act of={acknowledge} params={{ note: note.id }} said={t.acknowledge} onDone={reload} /></p> : <p><Mark tone={note.acknowledgedAt ? 'settled' : 'waiting'}>{read}</Mark></p>}
    </Section>
  )
}

export const View = (shown: HandOverProps) => {
  const { data, t } = shown
  const [mine, theirs] = [data.notes.filter(n => n.toMe), data.notes.filter(n => !n.toMe)]
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.toYou}>{mine.length === 0 ? <p>{t.toYouNone}</p> : mine.map(note => <NotePart key={note.id} {...shown} note={note} />)}</Section>
      <GiveShift key={data.notes.length} {...shown} />
      <Section title={t.fromYou}>{theirs.length === 0 ? <p>{t.fromYouNone}</p> : theirs.map(note => <NotePart key={note.id} {...shown} note={note} />)}</Section>
    </Page>
  )
}
