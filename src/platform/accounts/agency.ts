import { randomBytes } from 'node:crypto'
import { seal } from '../crypto/seal.ts'
import type { Keys } from '../crypto/keys.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail } from '../errors/catalogue.ts'
import type { Id, MemberId, TeamId } from '../values/id.ts'
import type { Instant } from '../values/time.ts'
import { isProviderAddress, providerPlace, startPath } from './provider.ts'
import { provenUntil } from './proven-until.ts'
import { readMember } from './read-me.ts'
import { signInName } from './tries.ts'

type MemberRow = { id: Id<'member'>; name: string; sign_in: string; posts: string[]; purposes: string[]; language: 'en' | 'fr'; lead: boolean; joined: boolean; invited_until: Date | null; has_code: boolean; subject: string | null; teams: TeamId[] }
type Letterhead = { name: string; lines: string[]; phone: string | null }
type OpenDay = { weekday: number; opens: string; closes: string }
type Chosen = { readonly posts: readonly string[]; readonly purposes: readonly string[] }

const done = { done: true as const }

export const readOwnAgency = async (db: Db, steppedUpAt: Date | null, now: Instant) => {
  const me = await readMember(db)
  const members = await db.many<MemberRow>(sql`select * from accounts.agency_members()`)
  const teams = await db.many<{ id: TeamId; name: string }>(sql`select id, name from accounts.team where agency_id = ${me.agencyId} order by name, id`)
  const mayHold = await db.many<{ what: string; name: string }>(sql`select what, name from accounts.may_hold where agency_kind = ${me.agencyKind} order by what, name`)
  const provider = await db.find<{ issuer: string; client_id: string }>(sql`select * from accounts.agency_provider()`)
  return {
    id: me.agencyId, name: me.agency, kind: me.agencyKind, teams,
    members: members.map(m => ({ id: m.id, name: m.name, signIn: m.sign_in, posts: m.posts, purposes: m.purposes, language: m.language, lead: m.lead, joined: m.joined, invitedUntil: m.invited_until?.toISOString() ?? null, hasCode: m.has_code, subject: m.subject, teams: m.teams })),
    posts: mayHold.filter(h => h.what === 'post').map(h => h.name),
    purposes: mayHold.filter(h => h.what === 'purpose').map(h => h.name),
    provenUntil: provenUntil(steppedUpAt, now),
    letterhead: await db.find<Letterhead>(sql`select * from accounts.own_letterhead()`),
    opening: await db.many<OpenDay>(sql`select weekday, opens, closes from accounts.opening where agency_id = ${me.agencyId} order by weekday, opens`),
    provider: provider && { issuer: provider.issuer, clientId: provider.client_id, start: startPath(me.agencyId) },
  }
}

const newLink = () => {
  const token = randomBytes(32)
  return { token, link: `/join#${token.toString('base64url')}` }
}

export const inviteMember = async (db: Db, { name, signIn, posts, purposes, language }: Chosen & { name: string; signIn: string; language: 'en' | 'fr' }) => {
  const { token, link } = newLink()
  const { member } = await db.one<{ member: MemberId | null }>(sql`select accounts.invite(${name}, ${signInName(signIn)}, ${posts}::text[], ${purposes}::text[], ${language}, ${token}) as member`)
  return member ? { member, link, hours: 72 as const } : fail('accounts.name-taken')
}

export const inviteMemberAgain = async (db: Db, member: MemberId, clearCode: boolean) => {
  const { token, link } = newLink()
  await db.run(sql`select accounts.invite_again(${member}, ${token}, ${clearCode})`)
  return { member, link, hours: 72 as const }
}

export const setMemberPosts = async (db: Db, member: MemberId, { posts, purposes }: Chosen) => {
  await db.run(sql`select accounts.set_posts(${member}, ${posts}::text[], ${purposes}::text[])`)
  return done
}

export const letLeave = async (db: Db, member: MemberId) => {
  await db.run(sql`select accounts.leave(${member})`)
  return done
}

export const makeTeam = (db: Db, name: string) => db.one<{ team: TeamId }>(sql`select accounts.new_team(${name}) as team`)

export const changeTeam = async (db: Db, { team, member }: { team: TeamId; member: MemberId }, joins: boolean) => {
  const { fits } = await db.one<{ fits: boolean }>(sql`select accounts.set_team(${member}, ${team}, ${joins}) as fits`)
  return fits ? done : fail('accounts.team-full')
}

export const setMemberSubject = async (db: Db, member: MemberId, subject: string | null) => {
  const { free } = await db.one<{ free: boolean }>(sql`select accounts.set_subject(${member}, ${subject}) as free`)
  return free ? done : fail('accounts.subject-taken')
}

export const setAgencyProvider = async (db: Db, keys: Keys, demo: boolean, { issuer, clientId, secret }: { issuer: string; clientId: string; secret: string }) => {
  if (!isProviderAddress(issuer, demo)) return fail('accounts.provider-address')
  const me = await readMember(db)
  await db.run(sql`select accounts.set_provider(${issuer}, ${clientId}, ${seal(keys.root('oidc'), providerPlace(me.agencyId), Buffer.from(secret))})`)
  return done
}

const mostLines = 5
export const setAgencyLetterhead = async (db: Db, { name, address, phone }: { name: string; address: string; phone?: string | undefined }) => {
  const lines = address.split('\n').map(line => line.trim()).filter(line => line !== '')
  if (lines.length > mostLines) return fail('accounts.too-many-lines')
  await db.run(sql`select accounts.set_letterhead(${name}, ${lines}::text[], ${phone ?? null})`)
  return done
}

/** A day may have several openings, never one twice and never one of no length. */
export const setAgencyOpening = async (db: Db, opening: readonly OpenDay[]) => {
  if (opening.some(o => o.opens === o.closes) || new Set(opening.map(o => `${o.weekday} ${o.opens}`)).size < opening.length) return fail('accounts.hours-wrong')
  await db.run(sql`select accounts.set_opening(${opening.map(o => o.weekday)}::int[], ${opening.map(o => o.opens)}::text[], ${opening.map(o => o.closes)}::text[])`)
  return done
}
