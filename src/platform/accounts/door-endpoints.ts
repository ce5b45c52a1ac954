import { z } from 'zod'
import { anyPurpose } from '../access/kind.ts'
import { endpoint, nobody } from '../http/endpoint.ts'
import { Line, idOf } from '../values/id.ts'

const door = { posts: [], purpose: anyPurpose } as const
/** The part after `#` of the link: it stays in the browser until it is sent in a body, so no log of addresses holds it. */
const LinkToken = z.string().regex(/^[\w-]{43}$/)

/** A colleague takes over a shared tablet. */
export const switchByPin = endpoint({
  ...door,
  route: 'POST /switch',
  asks: nobody({ keeps: ['session', 'failed tries'] }),
  input: z.strictObject({ name: Line(200), pin: z.string().regex(/^\d{6}$/) }),
  output: z.object({ signedIn: z.literal(true) }),
  errors: ['accounts.pin-wrong'],
  log: { verb: 'account.switched' },
})

export const readInvitation = endpoint({
  ...door,
  route: 'POST /invitation',
  asks: nobody({ keeps: [] }),
  input: z.strictObject({ token: LinkToken }),
  output: z.object({ name: z.string(), agency: z.string(), signIn: z.string(), language: z.enum(['en', 'fr']) }),
  errors: ['accounts.link-ended'],
  log: { verb: 'account.invitation-read' },
})

export const join = endpoint({
  ...door,
  route: 'POST /join',
  asks: nobody({ keeps: ['password, hashed'] }),
  input: z.strictObject({ token: LinkToken, password: z.string().min(1).max(300) }),
  output: z.object({ signIn: z.string() }),
  errors: ['accounts.link-ended', 'accounts.password-weak'],
  log: { verb: 'account.joined' },
})

export const startOidc = endpoint({
  ...door,
  route: 'GET /oidc/start',
  asks: nobody({ keeps: [] }),
  input: z.strictObject({ agency: idOf('agency') }),
  output: z.object({}),
  errors: ['missing', 'accounts.provider-down'],
  log: { verb: 'account.provider-asked' },
})

export const finishOidc = endpoint({
  ...door,
  route: 'GET /oidc/callback',
  asks: nobody({ keeps: ['session'] }),
  input: z.record(z.string().max(40), z.string().max(4000)),
  output: z.object({}),
  errors: ['accounts.flow-ended', 'accounts.provider-refused', 'accounts.provider-down'],
  log: { verb: 'account.signed-in-by-provider' },
})
