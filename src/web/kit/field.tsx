import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { Icon } from '../icons/icon.tsx'
import { Banner } from './banner.tsx'
import { useKit } from './language.tsx'
import './field.css'

/** What every field takes. An error says what to do; `law` is the sentence that must stand before the question. */
export type FieldProps = { label: string; help?: ReactNode; error?: string | undefined; law?: ReactNode; optional?: boolean; name?: string }

/** Label, help and law above the control; must stand inside a react-aria field. */
export const FieldHead = ({ label, help, law, optional = false }: FieldProps) => {
  const { t } = useKit()
  return (
    <>
      {law !== undefined && <div className="tl-field-law"><Banner tone="ask" icon="info">{law}</Banner></div>}
      <Label className="tl-field-label">{label}{optional && <span className="tl-field-optional">{` ${t.optional}`}</span>}</Label>
      {help !== undefined && <Text slot="description" className="tl-field-help">{help}</Text>}
    </>
  )
}

/** The error under the control, with an icon so that it is not told by colour. */
export const FieldFoot = ({ error }: { error: string | undefined }) => (
  <FieldError className="tl-field-error">{error === undefined ? '' : <><Icon name="warning-circle" size={16} /><span>{error}</span></>}</FieldError>
)
