import { history, type History } from './history.ts'
import { connectTo } from './town.ts'

export type SoakOptions = { attempts: number; seed: number; url(role: 'app' | 'door' | 'migrator'): string }

/** The same histories for as long as asked (a million and more), on a migrated database of their own. Differences must be none. */
export const soak = async ({ attempts, seed, url }: SoakOptions): Promise<History> => {
  const connect = connectTo(url)
  try {
    return await history({ attempts, seed, connect })
  } finally {
    await connect.end()
  }
}
