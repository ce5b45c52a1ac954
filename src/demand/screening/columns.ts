/** Sealed columns of a screening. */
export const columns = { name: 'demand.screening_identity.name', birth: 'demand.screening_identity.birth', country: 'demand.screening_identity.country', parts: 'demand.screening_part.parts' } as const
