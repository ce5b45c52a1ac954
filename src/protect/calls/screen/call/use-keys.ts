import { useEffect } from 'react'

const typing = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('input:not([type=radio]):not([type=checkbox]), textarea, [contenteditable], [role=combobox]') !== null

/** `1`–`9` picks a row, `s` skips, `↓` goes on; never while something is typed. */
export const useKeys = (on: { pick: (n: number) => void; skip: () => void; next: () => void }) => {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
      if (/^[1-9]$/.test(event.key)) on.pick(Number(event.key))
      else if (event.key === 's') on.skip()
      else if (event.key === 'ArrowDown' && !(event.target instanceof HTMLInputElement)) on.next()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', heard)
    return () => window.removeEventListener('keydown', heard)
  })
}
