import sql, { type Sql, empty } from 'sql-template-tag'

/** Where the last page ended. `activityAt` is PostgreSQL's own text: a Date would lose its microseconds, and rows with them. */
export type After = { readonly activityAt: string; readonly record: string }
export type ListOptions = {
  readonly kind: string
  readonly after: After | null
  readonly limit: number
  /** The bits of which a grant must carry one; any, when absent. */
  readonly sections?: number
}

const first: After = { activityAt: 'infinity', record: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

/**
 * The caller's records of a kind for the purpose of this request, latest activity first: record_id, activity_at, sections.
 * One index walk a grantee, each stopped at the page, then a merge: the cost follows the page, not the country.
 * Joined to anything, it must be ordered again by (activity_at, record_id), both descending.
 */
export const listRecords = ({ kind, after, limit, sections }: ListOptions): Sql => sql`
  with page as materialized (
    select one.record_id, one.activity_at, bit_or(one.sections) as sections
      from unnest((select access.claims())::uuid[]) as me (id),
           lateral (
             select g.record_id, g.activity_at, bit_or(g.sections) as sections
               from access.grant g
              where g.grantee_id = me.id
                and g.purpose = (select access.purpose())
                and g.kind = ${kind}
                and (g.rights & 1) <> 0${sections === undefined ? empty : sql`
                and (g.sections & ${sections}) <> 0`}
                and (g.activity_at, g.record_id) < (${(after ?? first).activityAt}::timestamptz, ${(after ?? first).record}::uuid)
              group by g.activity_at, g.record_id
              order by g.activity_at desc, g.record_id desc
              limit ${limit}) one
     group by one.activity_at, one.record_id
     order by one.activity_at desc, one.record_id desc
     limit ${limit})
  select record_id, activity_at, sections
    from page
   order by activity_at desc, record_id desc`
