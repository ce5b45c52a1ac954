import { useEffect, useState } from 'react'

/** Follows one record while its page is open. Returns true once the right to see it is gone. */
export const useLive = (record: string | undefined, changed: () => void, gone: () => void): boolean => {
  const [isGone, setGone] = useState(false)
  useEffect(() => {
    if (!record) return
    const source = new EventSource(`/api/live?record=${record}`)
    source.addEventListener('changed', changed)
    source.addEventListener('no-longer-yours', () => {
      source.close()
      setGone(true)
      gone()
    })
    return () => source.close()
    // The callbacks are of this render; the record alone decides the stream.
  }, [record])
  return isGone
}
