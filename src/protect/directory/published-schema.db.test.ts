import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { takeFeed } from './endpoints.ts'

/** `schema` of github.com/openreferral/specification; CC BY-SA 4.0, so not kept here. */
const published = process.env['HSDS_SCHEMAS'] ?? ''
const there = existsSync(join(published, 'compiled', 'service.json'))
if (!there) process.stdout.write('HSDS_SCHEMAS names no folder with the schemas of HSDS: answers are held against our own tables alone (directory.db.test.ts)\n')

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db, { demo: ['protect/services', 'protect/directory'] })
  const [text, mapping] = [await readFile('docs/examples/directory/loose.csv', 'utf8'), await readFile('docs/examples/directory/mapping.json', 'utf8')]
  const { status } = await (await w.as('sam')).ask(takeFeed, { input: { name: 'Lines of the example', licence: null, format: 'auto', text, mapping } })
  expect(status).toBe(200)
})
afterAll(() => w.close())

const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(join(published, file), 'utf8')) as Record<string, unknown>
/** A schema that is whole in itself under `compiled`; those of taxonomies stand beside it and name each other by file. */
const schemaOf = (name: string) => {
  // They carry words of their tabular form (name, path, constraints), so unknown words are let be.
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true }))
  if (existsSync(join(published, 'compiled', `${name}.json`))) return ajv.compile(read(`compiled/${name}.json`))
  for (const file of ['metadata.json', 'taxonomy.json', 'taxonomy_term.json']) ajv.addSchema(read(file), file)
  return ajv.getSchema(`${name}.json`)!
}
const get = async (path: string) => (await w.server.inject({ method: 'GET', url: `/api/hsds${path}` })).json() as { contents: { id: string }[] }

const kinds = [['/services', 'service'], ['/organizations', 'organization'], ['/service_at_locations', 'service_at_location'], ['/taxonomies', 'taxonomy'], ['/taxonomy_terms', 'taxonomy_term']] as const

for (const [path, name] of kinds)
  test.runIf(there)(`every answer under ${path} is valid by the published schema`, async () => {
    // The schema of a list is that of one item of its pages.
    const [list, one] = [schemaOf(existsSync(join(published, 'compiled', `${name}_list.json`)) ? `${name}_list` : name), schemaOf(name)]
    const wrong = new Map<string, number>()
    const hold = (valid: ReturnType<typeof schemaOf>, answer: unknown) => {
      if (valid(answer)) return
      for (const e of valid.errors ?? []) { const line = `${e.instancePath.replaceAll(/\d+/g, 'N')} ${e.message}`; wrong.set(line, (wrong.get(line) ?? 0) + 1) }
    }
    let ids: string[] = []
    for (let page = 1; ; page++) {
      const answer = await get(`${path}?per_page=100&page=${page}`)
      if (answer.contents.length === 0) break
      for (const c of answer.contents) hold(list, c)
      for (const c of (await get(`${path}?per_page=100&page=${page}&full=true`)).contents) hold(one, c)
      ids = [...ids, ...answer.contents.map(c => c.id)]
    }
    for (const id of ids) hold(one, await get(`${path}/${id}`))
    expect([ids.length > 0, [...wrong]]).toEqual([true, []])
  })
