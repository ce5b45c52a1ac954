import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../db/testing/database.ts'
import { history, tallyLines } from './history.ts'
import { connectTo } from './town.ts'

/** A kind of act that hardly ever succeeds proves nothing. */
const leastSuccess = 0.1

export const provesHistory = ({ seed, attempts = 1_750 }: { seed: number; attempts?: number }): void => {
  const db = testDatabase()
  const connect = connectTo(role => db.url(role))
  afterAll(() => connect.end())

  test(`the database and the model agree on ${attempts} attempts (seed ${seed})`, { timeout: 300_000 }, async () => {
    const told = await history({ attempts, seed, connect })
    process.stdout.write(`${tallyLines(told)}\n`)
    expect(told.differences).toEqual([])
    expect([...told.tally].filter(([, line]) => line.succeeded < leastSuccess * line.tried).map(([name]) => name)).toEqual([])
  })
}
