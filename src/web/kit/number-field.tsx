import { Button as AriaButton, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { Icon } from '../icons/icon.tsx'
import { FieldFoot, FieldHead, type FieldProps } from './field.tsx'
import './number-field.css'

export type NumberFieldProps = FieldProps & {
  value: number | null
  onChange: (value: number | null) => void
  least?: number
  most?: number
  step?: number
  /** `money`: dollars and cents, written as the language writes them. */
  kind?: 'count' | 'decimal' | 'money'
  unit?: string
}
const formats = {
  count: { maximumFractionDigits: 0 }, decimal: { maximumFractionDigits: 2 }, money: { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' },
} satisfies Record<string, Intl.NumberFormatOptions>

export const NumberField = ({ value, onChange, least, most, step, kind = 'count', unit, ...field }: NumberFieldProps) => (
  <AriaNumberField
    className="tl-field" value={value ?? NaN} onChange={typed => onChange(Number.isNaN(typed) ? null : typed)} formatOptions={formats[kind]} isInvalid={field.error !== undefined}
    validationBehavior="aria" {...(least === undefined ? {} : { minValue: least })} {...(most === undefined ? {} : { maxValue: most })} {...(step === undefined ? {} : { step })} {...(field.name ? { name: field.name } : {})}
  >
    <FieldHead {...field} />
    <Group className="tl-number">
      {kind === 'count' && <AriaButton slot="decrement" className="tl-number-step"><Icon name="minus-circle" size={20} /></AriaButton>}
      <Input className="tl-input tl-num" />
      {kind === 'count' && <AriaButton slot="increment" className="tl-number-step"><Icon name="plus" size={20} /></AriaButton>}
      {unit && <span className="tl-dim">{unit}</span>}
    </Group>
    <FieldFoot error={field.error} />
  </AriaNumberField>
)
