import { useState } from 'react'
import { Choice } from '../../../web/kit/choice.tsx'
import { Form, type FormProps } from '../../../web/kit/screen/form.tsx'
import { sources } from '../entity.ts'
import { sourceFields, sourceOptions } from '../../investigations/screen/graded.tsx'
import type { SharedWords } from '../../investigations/screen/rail.tsx'

type Props<I, O> = FormProps<I, O> & { readonly t: SharedWords; readonly tips: readonly { readonly tip: string; readonly says: string }[]; /** No free text of the source beside a protected person. */ readonly quiet?: boolean }

/** A form that says where a statement comes from: the source first, then the tip where it is one, then the rest. */
export const FromSource = <I, O>({ t, tips, quiet = false, fields, fixed = {}, ...form }: Props<I, O>) => {
  const [source, setSource] = useState<string | null>(null)
  const [tip, setTip] = useState<string | null>(null)
  const fromTip = source === 'tip'
  const options = sourceOptions(t, 'source', sources.filter(s => s !== 'tip' || tips.length > 0))
  const ready = source !== null && (!fromTip || tip !== null)
  return (
    <>
      <Choice label={t.source} options={Object.entries(options).map(([value, label]) => ({ value, label }))} value={source} onChange={setSource} />
      {fromTip && <Choice label={t.tip} options={tips.map(x => ({ value: x.tip, label: x.says }))} value={tip} onChange={setTip} />}
      {ready && <Form key={`${source}${tip}`} {...form} fields={{ ...sourceFields(t), ...fields }} fixed={{ ...fixed, source, tip: fromTip ? tip : undefined, ...(quiet ? { sourceSays: undefined } : {}) }} />}
    </>
  )
}
