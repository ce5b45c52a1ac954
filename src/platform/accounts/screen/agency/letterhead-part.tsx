import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { setLetterhead } from '../../agency-endpoints.ts'
import type { AgencyProps } from './props.ts'
import '../accounts.css'

/** Read by every member's letters; changed after a proof alone, since a phone number there is believed. */
export const LetterheadPart = ({ data, t, reload }: AgencyProps) => {
  const head = data.letterhead
  const start = head ? { name: head.name, address: head.lines.join('\n'), ...(head.phone ? { phone: head.phone } : {}) } : { name: data.name }
  return (
    <Section title={t.letterhead}>
      <p>{t.letterheadHelp}</p>
      {head && <div className="tl-panel tl-account-changes">{[head.name, ...head.lines, ...(head.phone ? [head.phone] : [])].map(line => <p key={line}>{line}</p>)}</div>}
      {data.provenUntil && <Form of={setLetterhead} start={start} fields={{ name: { label: t.letterheadName }, address: { label: t.letterheadAddress }, phone: { label: t.letterheadPhone, type: 'tel' } }} send={t.letterheadSend} onDone={reload} />}
    </Section>
  )
}
