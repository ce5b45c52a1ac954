import type { CountryGiven } from '../../demo/country.ts'
import { type EntityKind, firstProperty, normalForm, type NamedKind, type Tie, type ValueProperty } from './entity.ts'

/** An invented file: what there is, what more is said of it, and ties. Keys are for this list alone. */
export type DemoFile = {
  readonly investigation: string; readonly by: string
  readonly entities: readonly (readonly [key: string, kind: EntityKind, said: string])[]
  readonly also?: readonly (readonly [key: string, property: ValueProperty, value: string])[]
  readonly ties: readonly (readonly [from: string, tie: Tie, to: string, grade: string])[]
}

/** Writes a file; returns its entities' ids by key. The days of its statements run on from a month ago. */
export const writeFile = async ({ client, ids }: CountryGiven, f: DemoFile): Promise<Map<string, string>> => {
  const [record, by] = [ids.get(`investigation:${f.investigation}`)!, ids.get(`member:${f.by}`)!]
  const made = new Map<string, string>()
  const kinds = new Map(f.entities.map(([key, kind]) => [key, kind]))
  const said = async (n: number, key: string, property: string, value: string | null, normal: string | null, to: string | null, grade: string) => {
    const other = to === null ? null : made.get(to)!
    const hers = kinds.get(key) === 'exploited' || (to !== null && kinds.get(to) === 'exploited')
    await client.query(`insert into prosecute.statement (record_id, about, about_kind, property, value, normal, other, other_kind, source, source_says, source_grade, information_grade, said_on, by, recorded_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, 'records', $9, $10, $11, current_date - 30 + $12::int % 28, $13, now() - interval '10 days' + $12 * interval '1 minute')`,
      [record, made.get(key), kinds.get(key), property, value, normal, other, to === null ? null : kinds.get(to), hers ? null : 'File page (demo)', grade[0], grade[1], n, by])
  }
  let n = 0
  for (const [i, [key, kind, value]] of f.entities.entries()) {
    const { rows } = await client.query<{ id: string }>('insert into prosecute.entity (record_id, id, kind, canonical, by) select $1, x.id, $2, x.id, $3 from (select gen_random_uuid() as id) x returning id', [record, kind, by])
    made.set(key, rows[0]!.id)
    if (kind === 'exploited') await client.query('insert into prosecute.exploited_person (record_id, entity, number, role) values ($1, $2, $3, $4)', [record, made.get(key), f.entities.slice(0, i + 1).filter(e => e[1] === 'exploited').length, value])
    else await said(++n, key, firstProperty[kind as NamedKind], value, normalForm(firstProperty[kind as NamedKind], value) || null, null, 'B2')
  }
  for (const [key, property, value] of f.also ?? []) await said(++n, key, property, value, normalForm(property, value) || null, null, 'B2')
  for (const [from, tie, to, grade] of f.ties) await said(++n, from, tie, null, null, to, grade)
  return made
}
