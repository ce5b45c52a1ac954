import { seal, unseal } from '../../platform/crypto/seal.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'

/** As the platform's sealer, for whoever comes by a receipt and has no session: the key was made or found by the door. */
export const recordSeal = (record: string, key: Buffer): Pick<Sealer, 'text' | 'open'> => ({
  text: (column, value) => seal(key, `${column}|${record}`, Buffer.from(value, 'utf8')),
  open: (column, sealed) => unseal(key, `${column}|${record}`, sealed).toString('utf8'),
})

export const columns = { text: 'prevent.report_text.body', reply: 'prevent.report_reply.body', answerTo: 'prevent.report_summary.answer_to' } as const
/** What a text is sealed for: a reply does not open as a report. */
export const places = { report: 'throughline report text', reply: 'throughline report reply' } as const
