import { useEffect } from 'react'

const writes = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT|BUTTON|A)$/.test(target.tagName))

/** `j` and `k` between places, `Enter` opens the facts of the chosen one; keys alone, and never while something else has the key. */
export const useKeys = (count: number, chosen: number, choose: (at: number) => void, open: (at: number) => void): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || count === 0 || writes(event.target)) return
      if (event.key === 'j') choose(Math.min(chosen + 1, count - 1))
      else if (event.key === 'k') choose(Math.max(chosen - 1, 0))
      else if (event.key === 'Enter') open(chosen)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [count, chosen, choose, open])
}
