import { useEffect, useRef, useState, type RefObject } from 'react'

/** Width in px of the element, so that drawings keep their type size on a phone. Before it is known: `first`. */
export const useWidth = <E extends Element>(first: number): [RefObject<E | null>, number] => {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    if (!element.current) return
    const watch = new ResizeObserver(([entry]) => { if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width)) })
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [])
  return [element, width]
}
