import { readFileSync } from 'node:fs'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Ground, Terrain } from '../../algorithms/geography/ground.ts'
import type { Link, LinkConfidence } from '../../algorithms/geography/link.ts'
import type { Access } from './place.ts'
import type { ProvinceCode } from './provinces.ts'

export type RemoteRow = {
  readonly id: string; readonly name: string; readonly indigenousName: string | null; readonly indigenousNameConfidence: LinkConfidence | null
  readonly syllabics: string | null; readonly syllabicsConfidence: LinkConfidence | null; readonly formerNames: readonly string[]
  readonly province: ProvinceCode; readonly region: string; readonly lat: number; readonly lon: number; readonly pointConfidence: LinkConfidence
  readonly population: number | null; readonly populationYear: number | null; readonly populationConfidence: LinkConfidence | null
  readonly zone: string; readonly network: string; readonly access: Access; readonly accessConfidence: LinkConfidence
  readonly geonamesId: number | null; readonly sources: readonly string[]; readonly read: PlainDate
}
export type GatewayRow = { readonly id: string; readonly name: string; readonly province: ProvinceCode; readonly lat: number; readonly lon: number; readonly zone: string; readonly network: string; readonly confidence: LinkConfidence; readonly read: PlainDate }
export type NetworkRow = { readonly geonamesId: number; readonly network: string; readonly reachedBy: readonly string[]; readonly confidence: LinkConfidence; readonly read: PlainDate }
export type CorrectionRow = {
  readonly geonamesId: number; readonly confidence: LinkConfidence; readonly read: PlainDate
  readonly zone?: string; readonly name?: string; readonly formerName?: string; readonly population?: number | null; readonly lat?: number; readonly lon?: number; readonly hidden?: boolean
}

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`./facts/${name}.json`, import.meta.url), 'utf8'))

// Our own files; their shape is held by facts.test.ts.
export const remoteRows = (): readonly RemoteRow[] => json('remote-places') as readonly RemoteRow[]
export const gatewayRows = (): readonly GatewayRow[] => json('gateway-places') as readonly GatewayRow[]
export const networkRows = (): readonly NetworkRow[] => json('package-networks') as readonly NetworkRow[]
export const correctionRows = (): readonly CorrectionRow[] => json('package-corrections') as readonly CorrectionRow[]
export const travelLinks = (): readonly Link[] => json('travel-links') as readonly Link[]

/** Kinds of country and waters that no straight line may cross. */
export const groundOfCanada = (): Ground => {
  const { terrains, barriers } = json('ground') as { terrains: readonly Terrain[]; barriers: readonly { line: readonly (readonly [number, number])[] }[] }
  return { terrains, barriers: barriers.map(b => b.line.map(([lat, lon]) => ({ lat, lon }))) }
}
