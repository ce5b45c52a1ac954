import { words } from '../../platform/i18n/words.ts'

export const en = words({ hard: ({ name }: { name: string }) => `${name} had a hard night`, offer: 'Offer relief' })
