import type { ReactNode } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import './combo-choice.css'

/** One clause; opened, it shows its value, source and date. */
export type Clause = { readonly said: string; readonly behind?: ReactNode }

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
