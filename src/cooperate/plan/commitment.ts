import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'

export const pillars = ['protect', 'prosecute', 'prevent', 'demand', 'cooperate'] as const
export type Pillar = (typeof pillars)[number]
export type SourceKey = 'NAP' | 'NS' | 'EV' | 'TT' | 'PAL' | 'COE' | 'MM' | 'RCMP' | 'LAW' | 'FEWO' | 'AMC' | 'CCE' | 'JUST'
export type Lead =
  | 'Assembly of Manitoba Chiefs'
  | 'CBSA'
  | 'ESDC'
  | 'ESDC Labour Program'
  | 'FINTRAC'
  | 'First Nations leadership'
  | 'GAC'
  | 'IRCC'
  | 'ISC'
  | 'Justice Canada'
  | 'Manitoba'
  | 'Manitoba Families'
  | 'Manitoba Health'
  | 'Manitoba Justice'
  | 'NGOs'
  | 'PSPC'
  | 'Public Safety Canada'
  | 'RCMP'
  | 'RCMP (High Risk Sex Offender Program)'
  | 'RCMP (National Sex Offender Registry)'
  | 'Statistics Canada'
  | 'WAGE'
  | 'all agencies'
  | 'all governments'
  | 'all police services'
  | 'education authorities'
  | 'federal and provincial regulators'
  | 'federal government'
  | 'independent body'
  | 'police'
  | 'police services'
  | 'provinces'
  | 'provincial child welfare'
  | 'provincial labour standards'
  | 'provincial prosecution services'
  | 'regulators'
  | 'resource companies'
  | 'transport and hospitality industry'

/** Only a `commitment` of a government can be late; a recommendation or a benchmark is somebody else's wish. */
export type Commitment = {
  readonly id: string
  readonly pillar: Pillar
  readonly type: 'commitment' | 'law' | 'treaty-obligation' | 'benchmark' | 'recommendation'
  readonly title: Said
  readonly leads: readonly Lead[]
  readonly due: PlainDate | 'ongoing' | 'open' | 'in force' | 'recurring'
  readonly source: SourceKey
  readonly confidence: Confidence
}

/** Proof that needs no number: a law in force, a post filled, a report out. `settles` when it is all that was promised. */
export type Evidence = { readonly of: string; readonly said: Said; readonly since: string; readonly settles: boolean; readonly source: SourceKey; readonly confidence: Confidence }

const isDay = (due: Commitment['due']): due is PlainDate => /^\d/.test(due)
export const dueOn = (c: Commitment): PlainDate | null => (isDay(c.due) ? c.due : null)

/** Past its day, and nothing settles it. */
export const isLate = (c: Commitment, evidence: readonly Evidence[], today: PlainDate): boolean => {
  const due = dueOn(c)
  return c.type === 'commitment' && due !== null && due < today && !evidence.some(e => e.of === c.id && e.settles)
}
