import { country } from '../../demo/country.ts'
import { listedRead } from './facts/listed-rows.ts'
import { listedDirectory } from './listed.ts'

/** The organizations of public sources, as a feed of the line. */
export const demo = country([], async ({ client, ids, today }) => {
  const agency = ids.get('agency:night-line') ?? [...ids].find(([key]) => key.startsWith('agency:'))?.[1]
  if (!agency) return
  const { rows } = await client.query<{ id: string }>("insert into protect.directory_feed (agency_id, name, licence, version, read_on) values ($1, 'Public sources', 'facts alone', 1, $2) returning id", [agency, today])
  await client.query(
    `insert into protect.directory_entry (feed_id, kind, id, at_row, said, hash, read_on)
     select $1, r.kind, r.id, r.at_row, r.said, md5(r.said::text), $3::date from jsonb_to_recordset($2::jsonb) as r (kind text, id uuid, at_row int, said jsonb)`,
    [rows[0]!.id, JSON.stringify(listedDirectory().map(r => ({ kind: r.table, id: r.cells['id'], at_row: r.row, said: { cells: r.cells, extra: r.extra } }))), listedRead])
})
