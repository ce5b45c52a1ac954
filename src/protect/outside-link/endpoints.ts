import { z } from 'zod'
import { endpoint, manage } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { sentences } from '../referrals/endpoints.ts'
import { urgencies } from '../referrals/referral.ts'

const keeps = { posts: [advocate, caseWorker, intakeWorker, supervisor], asks: manage(caseKind, ['summary']), purpose: support } as const
const LinkId = idOf('outside-link')
export const OutsideLink = z.object({
  id: z.string(), to: z.string(), sentAt: At, until: At, state: z.enum(['waiting', 'opened', 'answered', 'locked', 'past', 'closed']), sections: z.array(z.string()), openedAt: At.nullable(),
  answer: z.enum(['accept', 'decline', 'ask']).nullable(), reason: z.string().nullable(), answeredAt: At.nullable(), by: z.object({ name: z.string(), callBack: z.string(), words: z.string().nullable() }).nullable(), toTell: z.boolean(),
})

/** What would be sent, word for word, to be read to her first; and what was. */
export const listOutside = endpoint({
  ...keeps, route: 'GET /cases/:case/outside-links', input: z.strictObject({}),
  output: z.object({ number: z.string(), preview: z.object({ adults: z.number(), children: z.number(), pets: z.array(z.string()), language: z.string(), needs: z.array(z.string()), name: z.string().nullable() }), links: z.array(OutsideLink) }),
  errors: [], log: { verb: 'outside.listed' },
})

/** The address and the two words are answered once; sealed under the asker's own session they wait a day for a repeat of the same press, and stand nowhere else. */
export const askOutside = endpoint({
  ...keeps, asks: manage(caseKind, ['summary', 'needs', 'identity']), route: 'POST /cases/:case/outside-links',
  input: z.strictObject({ to: Line(160), callBack: Line(60), yes: z.array(z.enum(sentences)).min(1).max(3), urgency: z.enum(urgencies), language: z.enum(['en', 'fr']) }),
  output: z.object({ link: z.string(), path: z.string(), code: z.string(), until: At }),
  errors: ['referrals.no-yes'], log: { verb: 'outside.asked', keep: ['yes', 'urgency', 'language'] },
})

export const closeOutside = endpoint({
  ...keeps, route: 'DELETE /cases/:case/outside-links/:link', input: z.strictObject({ link: LinkId }), output: z.object({ closed: z.literal(true) }),
  errors: [], log: { verb: 'outside.closed', keep: ['link'] },
})

export const tellOutside = endpoint({
  ...keeps, route: 'POST /cases/:case/outside-links/:link/told', input: z.strictObject({ link: LinkId }), output: z.object({ told: z.literal(true) }),
  errors: [], log: { verb: 'outside.told', keep: ['link'] },
})
