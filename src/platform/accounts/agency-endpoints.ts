import { z } from 'zod'
import { anyPurpose, post } from '../access/kind.ts'
import { anyStaff, endpoint } from '../http/endpoint.ts'
import { Line, Text, idOf } from '../values/id.ts'
import { At } from '../values/time.ts'

const administers = { posts: [post('administrator')], asks: anyStaff(), purpose: anyPurpose } as const
/** Names from the closed list of the kind of agency, which the database holds. */
const Names = z.array(z.string().regex(/^[a-z-]{1,40}$/)).min(1).max(20)
const member = { member: idOf('member') }
const team = { team: idOf('team') }
const done = z.object({ done: z.literal(true) })
/** Shown once; opens for 72 hours. */
const Link = z.object({ member: idOf('member'), link: z.string(), hours: z.literal(72) })

export const AgencyMember = z.object({
  id: idOf('member'), name: z.string(), signIn: z.string(), posts: z.array(z.string()), purposes: z.array(z.string()), language: z.enum(['en', 'fr']),
  lead: z.boolean(), joined: z.boolean(), invitedUntil: At.nullable(), hasCode: z.boolean(), subject: z.string().nullable(), teams: z.array(idOf('team')),
})
const opensAt = /^([01]\d|2[0-3]):[0-5]\d$/
/** A day from Monday, 1 to 7; closing at or before opening is the next day. */
export const Opening = z.strictObject({ weekday: z.number().int().min(1).max(7), opens: z.string().regex(opensAt), closes: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/) })
export const Agency = z.object({
  id: idOf('agency'), name: z.string(), kind: z.string(),
  members: z.array(AgencyMember),
  teams: z.array(z.object({ id: idOf('team'), name: z.string() })),
  posts: z.array(z.string()), purposes: z.array(z.string()),
  /** Until when this session counts as proved again; null when it does not. */
  provenUntil: At.nullable(),
  provider: z.object({ issuer: z.string(), clientId: z.string(), start: z.string() }).nullable(),
  letterhead: z.object({ name: z.string(), lines: z.array(z.string()), phone: z.string().nullable() }).nullable(),
  opening: z.array(Opening),
})

export const readAgency = endpoint({ ...administers, route: 'GET /agency', input: z.strictObject({}), output: Agency, errors: [], log: { verb: 'agency.read' } })

export const invite = endpoint({
  ...administers,
  route: 'POST /agency/members',
  input: z.strictObject({ name: Line(120), signIn: z.string().regex(/^\S{3,200}$/), posts: Names, purposes: Names, language: z.enum(['en', 'fr']) }),
  output: Link,
  errors: ['accounts.name-taken', 'refused', 'step-up'],
  log: { verb: 'agency.invited', keep: ['posts', 'purposes'] },
  stepUp: true,
})

export const inviteAgain = endpoint({ ...administers, route: 'POST /agency/members/:member/again', input: z.strictObject({ ...member, clearCode: z.boolean() }), output: Link, errors: ['refused', 'step-up'], log: { verb: 'agency.invited-again', keep: ['member', 'clearCode'] }, stepUp: true })
export const setPosts = endpoint({ ...administers, route: 'POST /agency/members/:member/posts', input: z.strictObject({ ...member, posts: Names, purposes: Names }), output: done, errors: ['refused', 'step-up'], log: { verb: 'agency.posts-set', keep: ['member', 'posts', 'purposes'] }, stepUp: true })
export const takeLeave = endpoint({ ...administers, route: 'POST /agency/members/:member/leave', input: z.strictObject(member), output: done, errors: ['refused'], log: { verb: 'agency.member-left', keep: ['member'] } })
export const setSubject = endpoint({ ...administers, route: 'POST /agency/members/:member/subject', input: z.strictObject({ ...member, subject: Line(200).nullable() }), output: done, errors: ['accounts.subject-taken', 'refused', 'step-up'], log: { verb: 'agency.subject-set', keep: ['member'] }, stepUp: true })

export const newTeam = endpoint({ ...administers, route: 'POST /agency/teams', input: z.strictObject({ name: Line(80) }), output: z.object({ team: idOf('team') }), errors: [], log: { verb: 'agency.team-made' } })
export const joinTeam = endpoint({ ...administers, route: 'POST /agency/teams/:team/join', input: z.strictObject({ ...team, ...member }), output: done, errors: ['accounts.team-full', 'refused', 'step-up'], log: { verb: 'agency.team-joined', keep: ['team', 'member'] }, stepUp: true })
export const leaveTeam = endpoint({ ...administers, route: 'POST /agency/teams/:team/leave', input: z.strictObject({ ...team, ...member }), output: done, errors: [], log: { verb: 'agency.team-left', keep: ['team', 'member'] } })

export const setProvider = endpoint({
  ...administers,
  route: 'POST /agency/provider',
  input: z.strictObject({ issuer: z.url({ protocol: /^https?$/ }).max(200), clientId: Line(200), secret: z.string().min(1).max(500) }),
  output: done,
  errors: ['accounts.provider-address', 'step-up'],
  log: { verb: 'agency.provider-set', keep: ['issuer'] },
  stepUp: true,
})

/** Up to five lines of an address, a line each. */
export const setLetterhead = endpoint({ ...administers, route: 'POST /agency/letterhead', input: z.strictObject({ name: Line(120), address: Text(400), phone: Line(40).optional() }), output: done, errors: ['accounts.too-many-lines', 'step-up'], log: { verb: 'agency.letterhead-set' }, stepUp: true })
export const setOpening = endpoint({ ...administers, route: 'POST /agency/opening', input: z.strictObject({ opening: z.array(Opening).max(21) }), output: done, errors: ['accounts.hours-wrong'], log: { verb: 'agency.opening-set' } })
