import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { accessCodes, listFacts, numberFacts, populations, yesFacts } from './service.ts'

type Value = boolean | number | readonly string[]
const codes: Readonly<Record<string, readonly string[]>> = { serves: populations, pets: ['dog', 'cat', 'other'], accessibility: accessCodes }
const highest: Readonly<Record<string, number>> = { min_age: 120, max_age: 120, children_max: 40, child_max_age: 25, max_stay_days: 3650 }
const languageCode = /^[a-z]{2,3}$/

/** Whether a value can be this fact's; the table's own checks are the last word. */
export const suits = (fact: string, value: Value): boolean => {
  if ((yesFacts as readonly string[]).includes(fact)) return typeof value === 'boolean'
  if ((numberFacts as readonly string[]).includes(fact)) return typeof value === 'number' && value <= highest[fact]!
  if (!(listFacts as readonly string[]).includes(fact) || !Array.isArray(value)) return false
  return fact === 'languages' ? value.every(v => languageCode.test(v)) : value.every(v => codes[fact]?.includes(v) ?? true)
}

/** False when the value cannot be this fact's; nothing is changed then. */
export const setFactTo = async (db: Db, service: string, fact: string, value: Value): Promise<boolean> => {
  if (!suits(fact, value)) return false
  await db.run(sql`select protect.set_fact(${service}, ${fact}, ${JSON.stringify(value)}::jsonb)`)
  return true
}
