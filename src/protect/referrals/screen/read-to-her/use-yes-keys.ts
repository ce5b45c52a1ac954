import { useEffect } from 'react'

/** `y` and `n` answer the next sentence; in French `o` too. Never while something is typed. */
export const useYesKeys = (answer: (yes: boolean) => void) => {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target instanceof HTMLElement && event.target.closest('input:not([type=radio]), textarea') !== null)) return
      if (!['y', 'o', 'n'].includes(event.key)) return
      answer(event.key !== 'n')
      event.preventDefault()
    }
    window.addEventListener('keydown', heard)
    return () => window.removeEventListener('keydown', heard)
  })
}
