import { localDayOf } from '../kit/moments.ts'
import { StandingLine } from '../kit/standing-line.tsx'
import type { StandingFacts } from '../kit/screen/client.ts'
import { shellWords } from './words.ts'

const bases = { custody: 'custody', consent: 'consent', referral: 'consent', agreement: 'agreement', task_force: 'agreement', statute: 'law', court_order: 'law', emergency: 'emergency', own: 'own' } as const

/** Under the header of every protected record: who, why, for what, until when, built from the grant. */
export const Standing = ({ standing, language }: { standing: StandingFacts | null; language: 'en' | 'fr' }) => {
  if (!standing) return null
  const t = shellWords(language)
  const day = localDayOf
  const basis = bases[standing.basis as keyof typeof bases] ?? 'law'
  const purposes: Readonly<Record<string, string>> = { support: t.purposeSupport, emergency: t.purposeEmergency, claim: t.purposeClaim, permit: t.purposePermit, investigate: t.purposeInvestigate, prosecute: t.purposeProsecute, 'protect-child': t.purposeProtectChild, plan: t.purposePlan, registry: t.purposeRegistry, outreach: t.purposeOutreach, stewardship: t.purposeStewardship, oversight: t.purposeOversight, report: t.purposeReport, agreement: t.purposeAgreement }
  const minutesLeft = standing.basis === 'emergency' && standing.until ? Math.max(0, Math.round((Date.parse(standing.until) - performance.timeOrigin - performance.now()) / 60_000)) : undefined
  return <StandingLine basis={basis} who={basis === 'custody' ? t.yourTeam : basis === 'emergency' ? t.you : basis === 'law' ? t.theLaw : t.themselves} on={day(standing.since)} purpose={purposes[standing.purpose] ?? standing.purpose} until={standing.until ? day(standing.until) : null} {...(minutesLeft === undefined ? {} : { minutesLeft })} />
}
