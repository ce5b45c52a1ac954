import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { bundleRows } from '../src/platform/audit/bundle.ts'
import { startSequencer } from '../src/platform/audit/sequencer.ts'
import { verifyBundle } from '../src/platform/audit/verify-bundle.ts'
import { dbOf } from '../src/platform/db/db.ts'
import type { World } from '../src/platform/http/testing/world.ts'

/** Gives every waiting line its number, as the sequencer does each second. */
export const numberLines = async ({ pools, services }: World) => {
  const sequencer = startSequencer({ pool: pools.log, keys: services.keys, everyMs: 600_000, log: { failed: () => undefined } })
  while ((await sequencer.once()) > 0);
  await sequencer.stop()
}

/** The numbers in the log of all openings that her page shows, page by page. */
export const numbersShown = async (page: Page, origin: string, language: 'en' | 'fr'): Promise<number[]> => {
  const all: number[] = []
  for (let p = 1; ; p++) {
    await page.goto(`${origin}/my/seen?lang=${language}&p=${p}`)
    const lines = await page.locator('ol.seen > li .faint').allInnerTexts()
    if (lines.length === 0) return all
    all.push(...lines.map(text => Number(text.replace(/[^\d]/g, ''))))
  }
}

/** The opened lines of a record in the tree, read from a bundle that verifies by itself. */
export const numbersInTree = async ({ pools }: World, record: string): Promise<number[]> => {
  const client = await pools.log.connect()
  const rows: string[] = []
  for await (const row of bundleRows(dbOf(client))) rows.push(row)
  client.release()
  expect(verifyBundle(rows.join('\n'))).toMatchObject({ verified: true, found: [] })
  return rows.flatMap(row => {
    const { leaf, line } = JSON.parse(row) as { leaf?: number; line?: string }
    const [, , , , about, , degree] = line?.split('|') ?? []
    return leaf !== undefined && about === record && degree === 'opened' ? [leaf] : []
  })
}
