import type { Said } from '../../algorithms/facts/sourced.ts'

export const provinceCodes = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'] as const
export type ProvinceCode = (typeof provinceCodes)[number]
/** `also` are shorter or older forms that people type; `geonames` is the first-level code of the place list. */
export type Province = { readonly code: ProvinceCode; readonly name: Said; readonly territory: boolean; readonly geonames: string; readonly also: readonly string[] }

const province = (code: ProvinceCode, geonames: string, en: string, fr: string, also: readonly string[] = [], territory = false): Province => ({ code, geonames, name: { en, fr }, also, territory })

/** The ten provinces and three territories, by English name. */
export const provinces: readonly Province[] = [
  province('AB', '01', 'Alberta', 'Alberta', ['alta', 'alb']),
  province('BC', '02', 'British Columbia', 'Colombie-Britannique', ['c b', 'cb']),
  province('MB', '03', 'Manitoba', 'Manitoba', ['man']),
  province('NB', '04', 'New Brunswick', 'Nouveau-Brunswick', ['n b']),
  province('NL', '05', 'Newfoundland and Labrador', 'Terre-Neuve-et-Labrador', ['newfoundland', 'labrador', 'terre neuve', 'nf', 'nfld', 'tnl', 't n l']),
  province('NT', '13', 'Northwest Territories', 'Territoires du Nord-Ouest', ['nwt', 'n w t', 'tno', 't n o'], true),
  province('NS', '07', 'Nova Scotia', 'Nouvelle-Écosse', ['n s', 'ne']),
  province('NU', '14', 'Nunavut', 'Nunavut', ['nvt'], true),
  province('ON', '08', 'Ontario', 'Ontario', ['ont']),
  province('PE', '09', 'Prince Edward Island', 'Île-du-Prince-Édouard', ['pei', 'p e i', 'ipe', 'i p e']),
  province('QC', '10', 'Quebec', 'Québec', ['que', 'pq']),
  province('SK', '11', 'Saskatchewan', 'Saskatchewan', ['sask']),
  province('YT', '12', 'Yukon', 'Yukon', ['yukon territory', 'yn', 'yk'], true),
]

const byCode = new Map(provinces.map(p => [p.code, p]))
export const provinceOf = (code: ProvinceCode): Province => byCode.get(code)!
export const isProvinceCode = (text: string): text is ProvinceCode => (provinceCodes as readonly string[]).includes(text)

const zones: Readonly<Record<string, string>> = {
  BC: 'America/Vancouver', AB: 'America/Edmonton', SK: 'America/Regina', MB: 'America/Winnipeg', ON: 'America/Toronto', QC: 'America/Toronto', NB: 'America/Moncton',
  NS: 'America/Halifax', PE: 'America/Halifax', NL: 'America/St_Johns', YT: 'America/Whitehorse', NT: 'America/Edmonton', NU: 'America/Iqaluit',
}
/** The zone of most people of a province, as `platform.wall_clock` has it; Ottawa's without one. Near midnight the day of a place may be the neighbour's. */
export const zoneOfProvince = (province: string | null): string => zones[province ?? ''] ?? 'America/Toronto'
