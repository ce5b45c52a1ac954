import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import type { MemberId, TeamId } from '../values/id.ts'
import type { Instant } from '../values/time.ts'
import { clockOf, minuteOf, type Weekday, weekdays } from './turn.ts'

type Week = { id: string; team_id: TeamId; member_id: string; weekday: number; starts: number; minutes: number }
type Exception = { id: string; team_id: TeamId; member_id: string | null; from_at: Date; until_at: Date }
export type Colleague = { team_id: TeamId; id: MemberId; name: string }
export type Team = { id: TeamId; name: string; mine: boolean }

export const teamsOf = async (db: Db): Promise<{ teams: Team[]; colleagues: Colleague[] }> => {
  const teams = await db.many<Team>(sql`select * from platform.rota_teams()`)
  return { teams, colleagues: await db.many<Colleague>(sql`select * from platform.rota_members(${teams.map(t => t.id)}::uuid[])`) }
}

const onCallNow = async (db: Db, team: TeamId, at: Date) => {
  const turn = await db.find<{ member_id: string; until_at: Date; until_clock: string }>(sql`select member_id, until_at, until_clock from platform.on_call_turn(${team}, ${at})`)
  return turn && { member: turn.member_id, until: turn.until_at.toISOString(), untilClock: turn.until_clock }
}

export const readWholeRota = async (db: Db, now: Instant) => {
  const at = new Date(now)
  const { teams, colleagues } = await teamsOf(db)
  const ids = teams.map(t => t.id)
  const week = await db.many<Week>(sql`select * from platform.rota_week(${ids}::uuid[])`)
  const exceptions = await db.many<Exception>(sql`select * from platform.rota_exceptions(${ids}::uuid[], ${at})`)
  const named = [...week, ...exceptions].flatMap(x => x.member_id ?? [])
  const names = new Map((await db.many<{ id: string; name: string }>(sql`select id, name from accounts.names(${[...new Set(named)]}::uuid[])`)).map(n => [n.id, n.name]))
  const nameOf = (id: string) => names.get(id) ?? '–'
  const read = []
  for (const team of teams) {
    const turn = await onCallNow(db, team.id, at)
    read.push({
      ...team,
      now: turn && { name: nameOf(turn.member), until: turn.until, untilClock: turn.untilClock },
      members: colleagues.filter(c => c.team_id === team.id).map(({ id, name }) => ({ id, name })),
      week: week.filter(x => x.team_id === team.id).map(x => ({ id: x.id, name: nameOf(x.member_id), weekday: weekdays[x.weekday - 1]!, starts: clockOf(x.starts), ends: clockOf(x.starts + x.minutes) })),
      exceptions: exceptions.filter(x => x.team_id === team.id).map(x => ({ id: x.id, name: x.member_id && nameOf(x.member_id), from: x.from_at.toISOString(), until: x.until_at.toISOString() })),
    })
  }
  return { teams: read }
}

type Set = { readonly team: TeamId; readonly starts: string; readonly hours: number }

export const setWeek = (db: Db, { team, member, weekday, starts, hours }: Set & { member: MemberId; weekday: Weekday }) =>
  db.one<{ turn: string }>(sql`select platform.set_on_call(${team}, ${member}, ${weekdays.indexOf(weekday) + 1}, ${minuteOf(starts)}, ${hours * 60}) as turn`)

export const setInstead = (db: Db, { team, member, on, starts, hours }: Set & { member?: MemberId | undefined; on: string }) =>
  db.one<{ turn: string }>(sql`select platform.set_on_call_exception(${team}, ${member ?? null}, ${`${on} ${clockOf(minuteOf(starts))}`}::timestamp, ${hours}) as turn`)

export const endOne = async (db: Db, turn: string) => {
  await db.run(sql`select platform.end_on_call(${turn})`)
  return { ended: true as const }
}
