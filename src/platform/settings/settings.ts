import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail } from '../errors/catalogue.ts'
import type { Services } from '../slices/services.ts'
import { inForce, type Setting, within } from './setting.ts'

const declared = (services: Services): Setting[] => services.slices().flatMap(s => s.settings ?? [])

type Row = { name: string; since: string; value: number; by: string | null; in_force: boolean }

export const readAll = async (db: Db, services: Services) => {
  const rows = await db.many<Row>(sql`select name, since::text, value, by, in_force from platform.settings_of_agency()`)
  return {
    settings: declared(services).map(s => {
      const chosen = rows.filter(r => r.name === s.name)
      return {
        name: s.name, said: s.said, help: s.help, ...s.value, now: inForce(s, chosen.find(r => r.in_force)?.value ?? null),
        chosen: chosen.map(r => ({ since: r.since, value: r.value, by: r.by, inForce: r.in_force })),
      }
    }),
  }
}

export const setOne = async (db: Db, services: Services, { name, value, since }: { name: string; value: number; since?: PlainDate | undefined }): Promise<{ since: string }> => {
  const setting = declared(services).find(s => s.name === name) ?? fail('missing')
  if (!within(setting, value)) return fail('settings.bounds', { least: setting.value.least, most: setting.value.most })
  const { from } = await db.one<{ from: string | null }>(sql`select platform.set_setting(${name}, ${value}, ${since ?? null}::date)::text as from`)
  return from === null ? fail('settings.over') : { since: from }
}
