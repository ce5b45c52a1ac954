import { SectionRail } from '../../../web/kit/section-rail.tsx'
import type { Words } from '../../../platform/i18n/words.ts'
import type { en } from './words-en.ts'

export type CaseWords = Words<typeof en>
export type CaseTab = 'where' | 'consents' | 'referrals' | 'openings' | 'page'

export const sectionName = (t: CaseWords, section: string): string => (t as Readonly<Record<string, unknown>>)[`section_${section}`] as string ?? section
export const purposeName = (t: CaseWords, purpose: string): string => (t as Readonly<Record<string, unknown>>)[`purpose_${purpose}`] as string ?? purpose

/** The parts of one case, and the names of those that stay closed. */
export const CaseRail = ({ id, t, current, locked = [], keeper, ask }: { id: string; t: CaseWords; current: CaseTab; locked?: readonly string[]; keeper: boolean; ask?: string }) => (
  <SectionRail
    label={t.rail}
    sections={[
      { key: 'where', label: t.where, href: `/cases/${id}`, current: current === 'where' },
      { key: 'referrals', label: t.referrals, href: `/cases/${id}/referrals`, current: current === 'referrals' },
      ...(keeper ? [
        { key: 'consents', label: t.consents, href: `/cases/${id}/consents`, current: current === 'consents' },
        { key: 'openings', label: t.openings, href: `/cases/${id}/openings`, current: current === 'openings' },
        { key: 'page', label: t.herPage, href: `/cases/${id}/page`, current: current === 'page' },
      ] : []),
    ]}
    locked={locked.map(section => sectionName(t, section))}
    {...(ask && locked.length > 0 ? { ask } : {})}
  />
)
