import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { day } from '../algorithms/calendars/day.ts'
import { seeded } from '../algorithms/random/rng.ts'
import { hashSecret } from '../platform/accounts/password.ts'
import type { Keys } from '../platform/crypto/keys.ts'
import type { Slice } from '../platform/slices/contract.ts'
import { type SignIn, writeAgencies } from './agencies-write.ts'
import type { CountryGiven } from './country.ts'
import { extraAgencies } from './people/homes.ts'
import { writePeople } from './people/write-people.ts'
import { seedOrder } from './seed-order.ts'

export type Seeded = { readonly signIns: readonly SignIn[]; readonly password: string; readonly ids: ReadonlyMap<string, string> }
export type SeedOptions = { readonly superUrl: string; readonly keys: Keys; readonly slices: readonly Slice[]; readonly people: number; readonly seed: number; readonly now: number; readonly country: boolean; readonly progress?: (line: string) => void }

/** Plain words that are easy to type, for a password that is printed once. */
const demoPassword = () => randomBytes(9).toString('base64url')

/** Agencies, members and, unless left out, the country of every slice, then as many people as asked. Only on a database marked demo; one transaction. */
export const seedCountry = async ({ superUrl, keys, slices, people, seed, now, country, progress }: SeedOptions): Promise<Seeded> => {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    const password = demoPassword()
    await client.query('begin')
    const { rows } = await client.query<{ demo: boolean; seeded_at: Date | null }>('select demo, seeded_at from platform.mark for update')
    if (!rows[0]?.demo) throw new Error('this database is not marked demo')
    const ids = new Map<string, string>()
    const hash = await hashSecret(keys, password)
    const signIns = await writeAgencies(client, hash, ids)
    if (country) await writeAgencies(client, hash, ids, extraAgencies(people))
    const given: CountryGiven = { client, rng: seeded(seed), today: day(new Date(now).toISOString().slice(0, 10)), people, keys, ids }
    if (country) {
      for (const slice of seedOrder(slices)) await slice.demo!.write(given)
      if (people > 0) await writePeople(given, { seed, now, slices, ...(progress ? { progress } : {}) })
    }
    await client.query('update platform.mark set seeded_at = now()')
    await client.query('commit')
    return { signIns, password, ids }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.end()
  }
}
