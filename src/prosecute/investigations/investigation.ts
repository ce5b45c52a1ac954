export const harms = ['sexual', 'labour', 'both', 'not-known'] as const
export type Harm = (typeof harms)[number]
export const investigationStates = ['open', 'paused', 'closed'] as const
/** Kinds of agency that may open an investigation or write in a tip. Support agencies, labour, border and registry bodies have their own records. */
export const unitKinds = ['joint-unit', 'police'] as const
