import { expect, test } from 'vitest'
import { testDatabase } from '../db/testing/database.ts'
const db = testDatabase()
test('app sees nothing', async () => {
  const app = await db.as('app')
  expect((await app.query('select count(*)::int as n from access.grant')).rows).toEqual([{ n: 0 }])
})
