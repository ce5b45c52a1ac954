import type { Part } from '../part.ts'

type Preset = Pick<Part, 'role' | 'act' | 'whose'> & { readonly tie?: Part['tie']; readonly exploitation?: boolean }
const benefit = (tie: NonNullable<Part['tie']>): Preset => ({ role: 'third-party', act: 'benefit', whose: 'another', tie })

/** What a person did, as one answer. */
export const presets = {
  seller: { role: 'seller', act: 'communicate', whose: 'own' }, buyer: { role: 'purchaser', act: 'communicate', whose: 'another' },
  'own-ad': { role: 'advertiser', act: 'advertise', whose: 'own' }, ad: { role: 'advertiser', act: 'advertise', whose: 'another' },
  'driver-fixed-fare': benefit('driver-fixed-fare'), driver: benefit('driver'), bodyguard: benefit('bodyguard'), landlord: benefit('landlord'), roommate: benefit('roommate'),
  'fellow-seller': benefit('fellow-seller'), 'outreach-worker': benefit('outreach-worker'), manager: benefit('manager'), none: benefit('none'),
  recruit: { role: 'third-party', act: 'recruit', whose: 'another' }, procure: { role: 'procurer', act: 'procure', whose: 'another' }, documents: { role: 'third-party', act: 'withhold-documents', whose: 'another' },
} as const satisfies Record<string, Preset>
export type PresetKey = keyof typeof presets
export const presetKeys = Object.keys(presets) as PresetKey[]

/** How a stored part is called on the page. */
export const presetOf = (part: { role: string; act: string; whose: string; tie: string | null }): PresetKey | null =>
  presetKeys.find(key => { const p: Preset = presets[key]; return p.role === part.role && p.act === part.act && p.whose === part.whose && (p.tie ?? null) === part.tie }) ?? null
