import type { Said } from '../../algorithms/facts/sourced.ts'

/** The release of the IANA tz database that knows every Canadian change read so far. */
export const neededZoneData = '2026d'
const pattern = /^(\d{4})([a-z]{1,2})$/

/** One sentence for the start-up and health page when the runtime's time zone data is older than needed; null when it is not. Pass `process.versions.tz`. */
export const zoneDataNotice = (version: string | undefined): Said | null => {
  const known = version !== undefined && pattern.test(version)
  if (known && version >= neededZoneData) return null
  const shown = known ? version : '?'
  return {
    en: `This runtime’s time zone data (${shown}) is older than ${neededZoneData}; Throughline’s own table is used for British Columbia, Alberta and the Northwest Territories, and other zones may be out of date.`,
    fr: `Les données de fuseaux horaires de cet environnement (${shown}) sont antérieures à ${neededZoneData}\u00a0; la table de Throughline sert pour la Colombie-Britannique, l’Alberta et les Territoires du Nord-Ouest, et d’autres fuseaux peuvent être périmés.`,
  }
}
