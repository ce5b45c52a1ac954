import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Event } from './event.ts'

const src = join(import.meta.dirname, '../..')
const written = /(?:platform\.outbox[^;]*?|tell_of_hold\(\w+, )'([a-z]+\.[a-z-]+)'/g

/** Names of events that a function of the database writes itself, with the file of each. */
const writtenBySql = globSync('**/policy*.sql', { cwd: src }).flatMap(file => [...readFileSync(join(src, file), 'utf8').matchAll(written)].map(m => ({ file, name: m[1]! })))

test('what the database writes to the outbox is declared as an event, so that a screen can listen for it', async () => {
  const declared = new Set<string>()
  for (const file of globSync('**/events.ts', { cwd: src }))
    for (const e of Object.values((await import(join(src, file))) as Record<string, Event>)) declared.add(e.name)
  expect(writtenBySql.length).toBeGreaterThan(8)
  expect(writtenBySql.filter(w => !declared.has(w.name))).toEqual([])
})
