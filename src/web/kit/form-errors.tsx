import { useEffect, useRef } from 'react'
import { Icon } from '../icons/icon.tsx'
import { useKit } from './language.tsx'
import './form-errors.css'

export type FormError = { readonly field: string; readonly said: string }

/** The summary above a form: takes focus when it appears, and each line leads to its field (by element id). */
export const FormErrors = ({ errors }: { errors: readonly FormError[] }) => {
  const { t } = useKit()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { if (errors.length > 0) box.current?.focus() }, [errors])
  if (errors.length === 0) return null
  return (
    <div ref={box} className="tl-form-errors" role="alert" tabIndex={-1}>
      <p><Icon name="warning-circle" size={20} /><b>{t.formErrors(errors.length)}</b></p>
      <ul>{errors.map(({ field, said }) => <li key={field}><a href={`#${field}`}>{said}</a></li>)}</ul>
    </div>
  )
}
