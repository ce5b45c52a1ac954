import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useKit } from '../../../web/kit/language.tsx'
import type { TermId } from '../facts/glossary.ts'
import { termOf } from '../glossary.ts'
import './term.css'

/**
 * A word with its meaning: shown on focus, press or pointer, gone with Esc or when it is left; read aloud with the word.
 * Stands inside something positioned, whose width its note may take.
 */
export const Term = ({ of, children }: { of: TermId; children?: ReactNode }) => {
  const { language } = useKit()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { term, means } = termOf(of)
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
  }
  return (
    <span onPointerEnter={event => { if (event.pointerType === 'mouse') setOpen(true) }} onPointerLeave={event => { if (event.pointerType === 'mouse') setOpen(false) }}>
      <button type="button" className="tl-term-word" aria-describedby={id} onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} onClick={() => setOpen(true)} onKeyDown={keys}>{children ?? term[language]}</button>
      <span id={id} role="tooltip" className="tl-term-note tl-small" hidden={!open}>{means[language]}</span>
    </span>
  )
}
