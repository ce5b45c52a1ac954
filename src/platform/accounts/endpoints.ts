import { z } from 'zod'
import { anyPurpose, post } from '../access/kind.ts'
import { anyStaff, endpoint, nobody } from '../http/endpoint.ts'
import { Line, idOf } from '../values/id.ts'

/** Posts of every kind of agency: the doors that any member may try. */
export const everyPost = ['advocate', 'case-worker', 'intake-worker', 'supervisor', 'administrator', 'emergency', 'fund-holder', 'investigator', 'analyst', 'crown', 'officer', 'registrar', 'reviewer', 'coordinator', 'steward', 'secretariat', 'auditor', 'worker-advocate', 'driver'].map(post)

export const signIn = endpoint({
  route: 'POST /sign-in',
  posts: [],
  asks: nobody({ keeps: ['session', 'failed tries'] }),
  purpose: anyPurpose,
  input: z.strictObject({ name: Line(200), password: z.string().min(1).max(300), code: z.string().max(40).optional() }),
  output: z.object({ signedIn: z.literal(true) }),
  errors: ['accounts.wrong', 'accounts.locked', 'accounts.code-needed'],
  log: { verb: 'account.signed-in' },
})

export const Member = z.object({ id: idOf('member'), name: z.string(), agencyId: idOf('agency'), agency: z.string(), agencyKind: z.string(), posts: z.array(z.string()), language: z.enum(['en', 'fr']), lead: z.boolean(), demo: z.boolean(), hasCode: z.boolean() })

export const readMe = endpoint({
  route: 'GET /me',
  posts: everyPost,
  asks: anyStaff(),
  purpose: anyPurpose,
  input: z.strictObject({}),
  output: Member,
  errors: [],
  log: { verb: 'account.read' },
})

export const signOut = endpoint({
  route: 'POST /sign-out',
  posts: everyPost,
  asks: anyStaff(),
  purpose: anyPurpose,
  input: z.strictObject({ everywhere: z.boolean() }),
  output: z.object({ ended: z.number() }),
  errors: [],
  log: { verb: 'account.signed-out', keep: ['everywhere'] },
})
