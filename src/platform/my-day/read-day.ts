import { sealerFor } from '../crypto/sealer.ts'
import type { Db } from '../db/db.ts'
import type { Services } from '../slices/services.ts'
import type { Instant } from '../values/time.ts'
import type { MyItem } from './mine.ts'

type Placed = MyItem & { readonly slice: string }

/** Late first, then by the hour, then what has none; ties by id so that the order stands still. */
const order = (a: Placed, b: Placed) => Number(b.late) - Number(a.late) || (a.dueAt ?? '~').localeCompare(b.dueAt ?? '~') || a.id.localeCompare(b.id)

/** The union of what the slices contribute for these posts: one indexed statement each, started from the caller's grants. */
export const readDay = async (db: Db, services: Services, posts: readonly string[], now: Instant): Promise<{ now: string; items: Placed[] }> => {
  const items: Placed[] = []
  for (const slice of services.slices()) {
    for (const contribution of slice.my ?? []) {
      if (!contribution.posts.some(p => posts.includes(p))) continue
      for (const row of await db.many(contribution.page(now))) {
        const item = await contribution.item(row, record => sealerFor(db, services.keys, record), now)
        if (item) items.push({ ...item, slice: slice.name })
      }
    }
  }
  return { now: new Date(now).toISOString(), items: items.sort(order).slice(0, 100) }
}
