import type { Language } from '../../algorithms/facts/sourced.ts'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { longDay } from '../../web/kit/format.ts'

export type Printing = { readonly by: string; readonly on: PlainDate }
/** Who printed it and when; what she carries herself names nobody. */
export const foot = (language: Language, { by, on }: Printing): string =>
  language === 'fr' ? `Imprimé par ${by} le ${longDay(on, 'fr')}. À déchiqueter après usage.` : `Printed by ${by} on ${longDay(on, 'en')}. Shred after use.`
export const footOfHers = (language: Language, { on }: Printing): string =>
  language === 'fr' ? `Imprimé le ${longDay(on, 'fr')}. À déchiqueter après usage.` : `Printed on ${longDay(on, 'en')}. Shred after use.`
