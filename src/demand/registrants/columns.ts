import type { Sealer } from '../../platform/crypto/sealer.ts'

/** Sealed columns of a registrant. */
export const columns = { names: 'demand.registrant_identity.names', birth: 'demand.registrant_identity.birth', country: 'demand.registrant_identity.country' } as const
export type SealedIdentity = { readonly names: Buffer; readonly birth: Buffer; readonly country: Buffer | null }
export type Identity = { readonly names: readonly string[]; readonly birth: string; readonly country: string | null }

export const openIdentity = (sealer: Pick<Sealer, 'open' | 'openMaybe'>, row: SealedIdentity): Identity => ({
  names: JSON.parse(sealer.open(columns.names, row.names)) as string[], birth: sealer.open(columns.birth, row.birth), country: sealer.openMaybe(columns.country, row.country),
})
