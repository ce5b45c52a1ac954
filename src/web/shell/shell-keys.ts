import { useEffect } from 'react'

export type ShellKey = { readonly key: string; readonly label: string; readonly go: string; /** With Alt, from anywhere; else after `g`. */ readonly alt: boolean }

const folded = (text: string) => text.normalize('NFD').toLowerCase().replace(/[^a-z]/g, '')

/** A letter for each section: the first of its name that is free. */
export const lettersFor = (entries: readonly { readonly label: string; readonly href: string }[]): ShellKey[] => {
  const taken = new Set<string>()
  return entries.flatMap(({ label, href }) => {
    const key = [...folded(label)].find(letter => !taken.has(letter))
    if (key === undefined) return []
    taken.add(key)
    return [{ key, label, go: href, alt: false }]
  })
}

const writes = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
const afterG = 1_500

/** `g` then a letter goes to a section, Alt and a letter opens what a day may begin with, `?` shows the keys. Never while someone types, Alt apart. */
export const useShellKeys = (keys: readonly ShellKey[], go: (path: string) => void, showKeys: () => void) => {
  useEffect(() => {
    let g = -Infinity
    const down = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) return
      // With Alt some layouts write another sign: the place of the key tells the letter.
      const letter = event.altKey ? event.code.replace(/^Key/, '').toLowerCase() : event.key.toLowerCase()
      const asked = keys.find(k => k.key === letter && k.alt === event.altKey && (k.alt || event.timeStamp - g < afterG))
      if (event.altKey ? !asked : writes(event.target)) return
      if (asked) { event.preventDefault(); go(asked.go) }
      else if (event.key === '?') { event.preventDefault(); showKeys() }
      g = !event.altKey && event.key === 'g' ? event.timeStamp : -Infinity
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [keys, go, showKeys])
}
