import type { Sealer } from '../../platform/crypto/sealer.ts'
import { type Answers, type Away, noAnswers } from './call.ts'

const columns = { answers: 'protect.call_answers.answers', away: 'protect.call_away.away' } as const

export const sealed = (sealer: Sealer, what: keyof typeof columns, value: Answers | readonly Away[]): Buffer => sealer.text(columns[what], JSON.stringify(value))

export const openedAnswers = (sealer: Sealer, value: Buffer): Answers => ({ ...noAnswers, ...(JSON.parse(sealer.open(columns.answers, value)) as Partial<Answers>) })
export const openedAway = (sealer: Sealer, value: Buffer): readonly Away[] => JSON.parse(sealer.open(columns.away, value)) as readonly Away[]
