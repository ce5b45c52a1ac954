import { covers, type PlainDate } from '../../algorithms/calendars/day.ts'
import { firstPermitLength, traffickedPersonPermit } from '../../law/immigration/trafficked-person-permit.ts'
import { vulnerableWorkerPermit } from '../../law/immigration/vulnerable-worker-permit.ts'
import { type Provision, standsOn } from '../../law/provision.ts'

const shown = (kind: 'victim' | 'vulnerable-worker', p: Provision, on: PlainDate) => ({
  kind, cite: p.cite, heading: p.heading, since: p.inForce.find(span => covers(span, on))!.from, source: p.source, read: p.read, confidence: p.confidence, caution: p.caution ?? null,
  asks: Object.values(p.elements).map(e => e.asks), length: kind === 'victim' ? (firstPermitLength(on)?.why ?? null) : null,
})

/** The two ways side by side, as their texts stand on a day; nothing of one whose text of that day is not held. */
export const waysOn = (on: PlainDate) => ([['victim', traffickedPersonPermit], ['vulnerable-worker', vulnerableWorkerPermit]] as const).filter(([, p]) => standsOn(p, on)).map(([kind, p]) => shown(kind, p, on))

/** How long a decision on the permit for a trafficked person took on average, days: what to live on meanwhile is asked at once. */
export const waited = { days: 218, year: 2023, source: { en: 'Immigration, Refugees and Citizenship Canada, note to the committee, 7 February 2024', fr: 'Immigration, Réfugiés et Citoyenneté Canada, note au comité, 7 février 2024' } } as const
