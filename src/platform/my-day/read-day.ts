import { sealerFor } from '../crypto/sealer.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import type { Services } from '../slices/services.ts'
import type { Instant } from '../values/time.ts'
import type { Mine, MyItem } from './mine.ts'

type Placed = MyItem & { readonly slice: string }

/** Late first, then by the hour, then what has none; ties by id so that the order stands still. */
const order = (a: Placed, b: Placed) => Number(b.late) - Number(a.late) || (a.dueAt ?? '~').localeCompare(b.dueAt ?? '~') || a.id.localeCompare(b.id)

type Asked = { readonly slice: string; readonly one: Mine }

/** Contributions of these posts by the purpose they are asked for; those of the session's own first, before any turn. */
const byPurpose = (services: Services, posts: readonly string[]): [string | null, Asked[]][] => {
  const asked = new Map<string | null, Asked[]>([[null, []]])
  for (const slice of services.slices()) {
    for (const one of slice.my ?? []) {
      if (!one.posts.some(p => posts.includes(p))) continue
      const purpose = one.purpose ?? null
      asked.set(purpose, [...(asked.get(purpose) ?? []), { slice: slice.name, one }])
    }
  }
  return [...asked]
}

/** The union of what the slices contribute for these posts: one indexed statement each, started from the caller's grants, once for each purpose. */
export const readDay = async (db: Db, services: Services, posts: readonly string[], now: Instant): Promise<{ now: string; items: Placed[] }> => {
  const items: Placed[] = []
  for (const [purpose, asked] of byPurpose(services, posts)) {
    if (purpose !== null && !(await db.one<{ turned: boolean }>(sql`select access.turn_to(${purpose}) as turned`)).turned) continue
    let next = asked.length > 0 ? db.many(asked[0]!.one.page(now)) : null
    for (const [i, { slice, one }] of asked.entries()) {
      const rows = await next!
      // The next question is on its way while the rows of this one become lines.
      next = i + 1 < asked.length ? db.many(asked[i + 1]!.one.page(now)) : null
      next?.catch(() => {})
      for (const row of rows) {
        const item = await one.item(row, record => sealerFor(db, services.keys, record), now)
        if (item) items.push({ ...item, slice })
      }
    }
  }
  return { now: new Date(now).toISOString(), items: items.sort(order).slice(0, 100) }
}
