import type { IconName } from '../icons/names.ts'

/** What a state means; its colour follows. Plum (`hers`) is only ever the person's own. */
export type Tone = 'settled' | 'waiting' | 'ask' | 'refused' | 'hers' | 'plain'

/** The icon that repeats the tone for those who see no colour. */
export const toneIcon: Readonly<Record<Tone, IconName>> = {
  settled: 'check', waiting: 'hourglass-medium', ask: 'question', refused: 'x-circle', hers: 'handshake', plain: 'minus-circle',
}
