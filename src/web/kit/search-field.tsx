import { useEffect, useRef } from 'react'
import { Button as AriaButton, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { Icon } from '../icons/icon.tsx'
import { useKit } from './language.tsx'
import './search-field.css'

const writes = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

export type SearchFieldProps = { label: string; value: string; onChange: (value: string) => void; onSubmit?: (value: string) => void; slash?: boolean }

/** One box. With `slash`, "/" and Ctrl-K come here from anywhere but a field. */
export const SearchField = ({ label, value, onChange, onSubmit, slash = false }: SearchFieldProps) => {
  const { t } = useKit()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!slash) return
    const go = (event: KeyboardEvent): void => {
      const asked = (event.key === '/' && !writes(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key === 'k' && (event.ctrlKey || event.metaKey))
      if (!asked) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [slash])
  return (
    <AriaSearchField className="tl-search" aria-label={label} value={value} onChange={onChange} {...(onSubmit ? { onSubmit } : {})}>
      {({ isEmpty }) => (
        <>
          <Icon name="magnifying-glass" size={17} />
          <Input ref={input} className="tl-search-input" placeholder={label} />
          {isEmpty ? slash && <kbd aria-hidden="true">/</kbd> : <AriaButton className="tl-search-clear" aria-label={t.clear}><Icon name="x" size={16} /></AriaButton>}
        </>
      )}
    </AriaSearchField>
  )
}
