import { Section } from '../../../../web/kit/section.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { addNote } from '../../endpoints.ts'
import type { CaseProps } from './props.ts'

export const giveNoteForm = ({ data, t, reload }: CaseProps) => (
  <Section title={t.addNote}>
    <Form key={data.story.length} of={addNote} params={{ case: data.id }} start={{ hers: false }} fields={{ body: { label: t.note, help: t.noteHelp }, hers: { label: t.hers } }} send={t.save} onDone={reload} />
  </Section>
)
