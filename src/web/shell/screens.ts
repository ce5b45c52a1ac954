/// <reference types="vite/client" />
import type { Kind } from '../../platform/access/kind.ts'
import type { Beside } from '../kit/screen/beside.ts'
import type { Screen } from '../kit/screen/page.ts'
import type { Me } from './me.ts'

const found = import.meta.glob<{ screen: Screen }>('../../*/*/screen/*/screen.tsx', { eager: true })

export type Placed = { readonly screen: Screen; readonly pattern: RegExp; readonly names: readonly string[] }

const placed = (screen: Screen): Placed => ({
  screen,
  pattern: new RegExp(`^${screen.at.replace(/:([a-zA-Z]+)/g, '([^/]+)')}$`),
  names: [...screen.at.matchAll(/:([a-zA-Z]+)/g)].map(m => m[1]!),
})

/** Every screen of the product; exact addresses before those with parameters. */
export const screens: readonly Placed[] = Object.values(found).map(module => placed(module.screen)).sort((a, b) => a.names.length - b.names.length || (a.screen.at < b.screen.at ? -1 : 1))

export const screenAt = (path: string): { placed: Placed; params: Record<string, string> } | null => {
  for (const p of screens) {
    const match = p.pattern.exec(path)
    if (match) return { placed: p, params: Object.fromEntries(p.names.map((name, i) => [name, decodeURIComponent(match[i + 1]!)])) }
  }
  return null
}

/** Screens that stand beside a record of this kind, with the address of this one; only those that open for the reader. */
export const besideRecord = (kind: Kind, params: Readonly<Record<string, string>>, path: string, opens: (route: string) => boolean, language: 'en' | 'fr'): Beside[] =>
  screens.map(p => p.screen).filter(s => s.nav?.under === kind && opens(s.load.route)).sort((a, b) => a.nav!.order - b.nav!.order).map(s => {
    const href = s.at.replace(/:([a-zA-Z]+)/g, (_, name: string) => params[name] ?? '')
    return { key: s.at, label: String(s.words[language][s.nav!.said]), href, current: href === path }
  })

/** Offered to one of its posts, for a purpose that the member works under. */
export const isFor = (s: Screen, me: Pick<Me, 'posts' | 'purposes'>): boolean => s.posts.some(p => me.posts.includes(p)) && (s.load.purpose === '*' || me.purposes.includes(s.load.purpose))

/** What a day may begin with: screens that say so, for this member. */
export const startsFor = (me: Me, language: 'en' | 'fr') =>
  screens.map(p => p.screen).filter(s => s.nav?.under === 'day' && isFor(s, me)).sort((a, b) => a.nav!.order - b.nav!.order)
    .map(s => ({ href: s.at, label: String(s.words[language][s.nav!.said]), icon: s.nav!.icon }))
