import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import type { Services } from '../slices/services.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

type Row = { happening: string; reaction: string; tries: number; failed: string | null; at: Date }
const most = 100

export const readFailed = async (db: Db, services: Services) => {
  const declared = new Map(services.slices().flatMap(s => Object.entries(s.unfollowed ?? {})))
  const rows = await db.many<Row>(sql`select happening, reaction, tries, failed, at from platform.dead_jobs(${most})`)
  return { failed: rows.map(r => ({ happening: r.happening, reaction: r.reaction, said: declared.get(r.reaction) ?? { en: en.unknown, fr: fr.unknown }, tries: r.tries, code: r.failed ?? '', at: r.at.toISOString() })) }
}

/** It runs within a second of the commit; what was done before it failed is not done twice. */
export const again = async (db: Db, { happening, reaction }: { happening: string; reaction: string }) => {
  await db.run(sql`select platform.retry_job(${happening}, ${reaction})`)
  return { waiting: true as const }
}
