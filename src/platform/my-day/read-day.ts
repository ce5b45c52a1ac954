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
    for (const { slice, one } of asked) {
      for (const row of await db.many(one.page(now))) {
        const item = await one.item(row, record => sealerFor(db, services.keys, record), now)
        if (item) items.push({ ...item, slice })
      }
    }
  }
  return { now: new Date(now).toISOString(), items: items.sort(order).slice(0, 100) }
}
