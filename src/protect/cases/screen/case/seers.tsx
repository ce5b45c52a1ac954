import type { z } from 'zod'
import type { Basis } from '../../../../web/kit/standing-line.tsx'
import { dayOf } from '../../../../web/kit/moments.ts'
import { WhoCanSee } from '../../../../web/kit/who-can-see.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { Case } from '../../endpoints.ts'
import { purposeName, sectionName } from '../rail.tsx'
import type { en } from './en.ts'

type Props = { isOpen: boolean; onClose: () => void; data: z.infer<typeof Case>; t: Words<typeof en>; language: 'en' | 'fr' }
const kitBasis: Readonly<Record<string, Basis>> = { custody: 'custody', cover: 'custody', consent: 'consent', referral: 'consent', own: 'own', emergency: 'emergency', agreement: 'agreement', task_force: 'agreement', statute: 'law', court_order: 'law' }
const initials = (name: string) => name.split(/\s+/).map(w => w[0] ?? '').join('').slice(0, 2).toUpperCase()

export const Seers = ({ isOpen, onClose, data, t, language }: Props) => {
  const why: Readonly<Record<string, string>> = { custody: t.custody, cover: t.cover, consent: t.consent, referral: t.referral, own: t.ownFile, emergency: t.emergency }
  return (
    <WhoCanSee
      isOpen={isOpen}
      onClose={onClose}
      note={t.whoNote}
      whole={data.whole}
      noPolice={!data.seers.some(s => s.police && !s.endedAt)}
      seers={data.seers.map(s => ({
        key: s.id, name: s.name || t.ownFile, note: s.agency, initials: initials(s.name || '·'), basis: kitBasis[s.basis] ?? 'law',
        authority: s.citation ?? t.mayTo({ why: why[s.basis] ?? t.law, purpose: purposeName(t, s.purpose) }), sections: s.sections.map(x => sectionName(t, x)),
        ...(s.until ? { until: dayOf(s.until, language) } : {}),
        ...(s.endedAt ? { ended: t.endedOn({ day: dayOf(s.endedAt, language) }) } : {}),
      }))}
    />
  )
}
