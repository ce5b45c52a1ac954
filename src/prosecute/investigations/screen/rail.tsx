import { SectionRail } from '../../../web/kit/section-rail.tsx'
import type { Words } from '../../../platform/i18n/words.ts'
import type { en } from './words-en.ts'

export type SharedWords = Words<typeof en>
export type Tab = 'story' | 'tips' | 'entities' | 'merges' | 'network'
const tabs: readonly (readonly [Tab, string])[] = [['story', ''], ['tips', '/tips'], ['entities', '/entities'], ['merges', '/merges'], ['network', '/network']]

/** A word of the shared list by code; the code itself where the list has none. */
export const wordOf = (t: SharedWords, key: string): string => {
  const word = (t as Readonly<Record<string, unknown>>)[key]
  return typeof word === 'string' ? word : key
}

type Named = { readonly kind: string; readonly label: string | null; readonly number: number | null }
/** A protected person is a number; anything else what is best said of it. */
export const named = (t: SharedWords, e: Named): string => (e.kind === 'exploited' ? t.person({ n: e.number }) : (e.label ?? t.noName))

/** The parts of one investigation, and the names of those that stay closed. */
export const InvestigationRail = ({ id, t, current, locked = [] }: { id: string; t: SharedWords; current: Tab; locked?: readonly string[] }) => (
  <SectionRail
    label={t.rail} sections={tabs.map(([key, path]) => ({ key, label: t[key], href: `/investigations/${id}${path}`, current: current === key }))}
    locked={locked.map(section => wordOf(t, `section_${section}`))} {...(locked.length > 0 ? { ask: t.ask } : {})}
  />
)
