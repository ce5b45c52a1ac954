import { z } from 'zod'
import { anyPurpose, post } from '../access/kind.ts'
import { anyStaff, endpoint, nobody } from '../http/endpoint.ts'
import { Line, idOf } from '../values/id.ts'
import { At } from '../values/time.ts'

/** Posts of every kind of agency: the doors that any member may try. */
export const everyPost = ['advocate', 'case-worker', 'intake-worker', 'supervisor', 'administrator', 'emergency', 'fund-holder', 'investigator', 'analyst', 'crown', 'officer', 'registrar', 'reviewer', 'coordinator', 'steward', 'secretariat', 'auditor', 'worker-advocate', 'driver', 'oversight-officer'].map(post)

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

export const Member = z.object({ id: idOf('member'), name: z.string(), agencyId: idOf('agency'), agency: z.string(), agencyKind: z.string(), posts: z.array(z.string()), purposes: z.array(z.string()), language: z.enum(['en', 'fr']), lead: z.boolean(), demo: z.boolean(), hasCode: z.boolean() })

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

const mine = { posts: everyPost, asks: anyStaff(), purpose: anyPurpose } as const
const Password = z.string().min(1).max(300)
const Code = z.string().min(6).max(40)
const done = z.object({ done: z.literal(true) })

export const Session = z.object({ id: idOf('session'), openedAt: At, until: At, here: z.boolean(), sameDevice: z.boolean() })
export const Account = z.object({
  signIn: z.string(), language: z.enum(['en', 'fr']), hasPassword: z.boolean(), hasCode: z.boolean(), hasPin: z.boolean(), recoveryLeft: z.number(),
  /** Until when this session counts as proved again; null when it does not. */
  provenUntil: At.nullable(),
  sessions: z.array(Session),
})

export const readAccount = endpoint({ ...mine, route: 'GET /account', input: z.strictObject({}), output: Account, errors: [], log: { verb: 'account.looked-at' } })

/** With a second factor: its code, or a recovery code. Without one: the password. A wrong try answers `proven: false`, so that it is counted. */
export const stepUp = endpoint({
  ...mine,
  route: 'POST /step-up',
  input: z.strictObject({ code: Code.optional(), password: Password.optional() }),
  output: z.object({ proven: z.boolean() }),
  errors: ['accounts.locked', 'accounts.code-needed'],
  log: { verb: 'account.stepped-up' },
})

export const startSecondFactor = endpoint({ ...mine, route: 'POST /second-factor', input: z.strictObject({}), output: z.object({ secret: z.string(), address: z.string() }), errors: ['step-up'], log: { verb: 'account.code-started' }, stepUp: true })

const Recovery = z.object({ recovery: z.array(z.string()) })
export const confirmSecondFactor = endpoint({ ...mine, route: 'POST /second-factor/confirm', input: z.strictObject({ code: Code }), output: Recovery, errors: ['accounts.code-wrong', 'accounts.no-code'], log: { verb: 'account.code-set' }, stepUp: true })
export const renewRecovery = endpoint({ ...mine, route: 'POST /second-factor/recovery', input: z.strictObject({}), output: Recovery, errors: ['accounts.no-code', 'step-up'], log: { verb: 'account.recovery-renewed' }, stepUp: true })
export const endSecondFactor = endpoint({ ...mine, route: 'POST /second-factor/end', input: z.strictObject({}), output: done, errors: ['step-up'], log: { verb: 'account.code-ended' }, stepUp: true })

/** A wrong present password answers `changed: false`, so that it is counted. */
export const changePassword = endpoint({
  ...mine,
  route: 'POST /account/password',
  input: z.strictObject({ password: Password, next: Password }),
  output: z.object({ changed: z.boolean(), ended: z.number() }),
  errors: ['accounts.locked', 'accounts.password-weak'],
  log: { verb: 'account.password-changed' },
})

export const setPin = endpoint({ ...mine, route: 'POST /account/pin', input: z.strictObject({ pin: z.string().regex(/^\d{6}$/) }), output: done, errors: ['accounts.pin-easy', 'step-up'], log: { verb: 'account.pin-set' }, stepUp: true })
export const setLanguage = endpoint({ ...mine, route: 'POST /account/language', input: z.strictObject({ language: z.enum(['en', 'fr']) }), output: done, errors: [], log: { verb: 'account.language-set' } })
export const endSession = endpoint({ ...mine, route: 'POST /account/sessions/:session/end', input: z.strictObject({ session: idOf('session') }), output: z.object({ ended: z.number() }), errors: [], log: { verb: 'account.session-ended' } })
