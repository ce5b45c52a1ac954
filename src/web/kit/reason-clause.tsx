import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Clause } from './reasons.tsx'
import './combo-choice.css'

export const ReasonClause = ({ clause: { said, behind } }: { clause: Clause }) => (
  <li>
    {behind === undefined ? said : (
      <DialogTrigger>
        <AriaButton className="tl-clause">{said}</AriaButton>
        <Popover className="tl-popover"><Dialog className="tl-clause-behind" aria-label={said}>{behind}</Dialog></Popover>
      </DialogTrigger>
    )}
  </li>
)
