import { useSyncExternalStore } from 'react'

const asked = '(max-width: 720px)'

/** True where the page is laid out for a phone; the same limit as in the style sheets. */
export const usePhone = (): boolean => useSyncExternalStore(
  tell => {
    const media = matchMedia(asked)
    media.addEventListener('change', tell)
    return () => media.removeEventListener('change', tell)
  },
  () => matchMedia(asked).matches,
)
