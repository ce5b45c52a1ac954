import { useRef, useState, type ReactNode } from 'react'
import type { Endpoint } from '../../../platform/http/endpoint.ts'
import { Button } from '../button.tsx'
import { FormErrors } from '../form-errors.tsx'
import { useKit } from '../language.tsx'
import { call, type Refused, RefusedError } from './client.ts'
import { fieldsOf } from './form-fields.ts'
import { FormControl, type FieldWords } from './form-control.tsx'

export type FormProps<I, O> = {
  of: Endpoint<I, O>
  params?: Readonly<Record<string, string>>
  /** Values that the screen already knows; they are sent and not shown. */
  fixed?: Readonly<Record<string, unknown>>
  start?: Readonly<Record<string, unknown>>
  /** Label, help, sentence of law and words of options of each field. */
  fields: Readonly<Record<string, FieldWords>>
  send: string
  version?: number
  onDone: (answer: O) => void
  also?: ReactNode
}

/** A form made from an endpoint's input: what is typed is never lost, errors say what to do, the same press twice is one change. */
export const Form = <I, O>({ of, params = {}, fixed = {}, start = {}, fields, send, version, onDone, also }: FormProps<I, O>) => {
  const { language } = useKit()
  const [values, setValues] = useState<Record<string, unknown>>({ ...start })
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState(false)
  const key = useRef(crypto.randomUUID())
  const shown = fieldsOf(of, [...Object.keys(fixed), ...Object.keys(params)])
  const submit = async () => {
    setBusy(true)
    setRefused(null)
    try {
      const answer = await call(of, { params, input: { ...values, ...fixed }, key: key.current, ...(version === undefined ? {} : { version }) })
      key.current = crypto.randomUUID()
      onDone(answer)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      // A refused request changed nothing: what is sent next is another request.
      if (error.refused.status !== 0) key.current = crypto.randomUUID()
      setRefused(error.refused)
    } finally {
      setBusy(false)
    }
  }
  const wrong = (name: string) => (refused?.fields.includes(name) ? refused.say[language] : undefined)
  return (
    <form className="tl-form" noValidate onSubmit={event => { event.preventDefault(); void submit() }}>
      {refused && <FormErrors errors={refused.fields.length > 0 ? refused.fields.map(f => ({ field: f, said: `${fields[f]?.label ?? f}` })) : [{ field: '', said: refused.say[language] }]} />}
      {shown.map(field => <FormControl key={field.name} field={field} words={fields[field.name] ?? { label: field.name }} value={values[field.name]} error={wrong(field.name)} onChange={value => setValues(now => ({ ...now, [field.name]: value }))} />)}
      {also}
      <div className="tl-form-act"><Button kind="primary" type="submit" busy={busy}>{send}</Button></div>
    </form>
  )
}
