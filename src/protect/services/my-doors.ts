import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { en } from './en.ts'
import { workers } from './endpoints.ts'
import { fr } from './fr.ts'
import { post } from '../../platform/access/kind.ts'

/** A house lets me be shown its door for one arrival: said until that ends, without the name of anyone. */
export const doorsOfDay = mine('services.doors', {
  posts: [...workers, post('driver')],
  page: () => sql`select service_id, name, until from protect.my_doors()`,
  item: row => ({
    id: `door-${row['service_id'] as string}`, record: null, said: { en: en.doorToday, fr: fr.doorToday }, why: { en: row['name'] as string, fr: row['name'] as string },
    dueAt: (row['until'] as Date).toISOString(), late: false, go: '/door', act: { en: en.openDoor, fr: fr.openDoor },
  }),
})
