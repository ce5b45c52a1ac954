import { Checkbox } from '../../../../web/kit/checkbox.tsx'

/** Some of a closed list. */
export const Names = ({ label, of, chosen, word, onChange }: { label: string; of: readonly string[]; chosen: readonly string[]; word: (name: string) => string; onChange: (chosen: string[]) => void }) => (
  <fieldset className="tl-field tl-several">
    <legend className="tl-field-label">{label}</legend>
    {of.map(name => <Checkbox key={name} name={name} checked={chosen.includes(name)} onChange={on => onChange(on ? [...chosen, name] : chosen.filter(c => c !== name))}>{word(name)}</Checkbox>)}
  </fieldset>
)
