import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbedded } from '../src/platform/db/embedded.ts'

// Taking back a consent on which fifty grants stand: how long until it is over, and whether the next statement of another session, in the middle of its own transaction, still reads.
const rounds = Number(process.argv[2] ?? 60)
const grants = Number(process.argv[3] ?? 50)
const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'))
const { cluster, urls, superUrl } = await openEmbedded(folder)
const owner = new pg.Client({ connectionString: superUrl })
await owner.connect()
const grantee = async (kind: string, agency: string | null) => (await owner.query<{ id: string }>('insert into access.grantee (kind, agency_id) values ($1, $2) returning id', [kind, agency])).rows[0]!.id
const member = async (agency: string) => {
  const [id, token] = [await grantee('member', agency), randomBytes(32)]
  await owner.query("insert into access.session (token_hash, member_id, agency_id, purposes, posts, expires_at) values ($1, $2, $3, array[1::smallint], '{advocate}', now() + interval '1 hour')", [createHash('sha256').update(token).digest(), id, agency])
  const client = new pg.Client({ connectionString: urls.app })
  await client.connect()
  return { id, token, client }
}
type Member = Awaited<ReturnType<typeof member>>
const enter = async ({ client, token }: Member) => {
  await client.query('begin')
  await client.query('select * from access.enter($1, $2)', [token, 'support'])
}
const [ours, theirs] = [await grantee('agency', null), await grantee('agency', null)]
const [keeper, reader] = [await member(ours), await member(theirs)]
const others = await Promise.all(Array.from({ length: grants - 1 }, () => grantee('member', theirs)))
const p = (ms: number[], share: number) => Number(ms.sort((a, b) => a - b)[Math.min(ms.length - 1, Math.floor(ms.length * share))]!.toFixed(2))

/** A record with a consent, and fifty grants of a referral that stands on it. */
const made = async () => {
  await enter(keeper)
  const record = (await keeper.client.query<{ id: string }>("select access.open_record('case', $1) as id", [keeper.id])).rows[0]!.id
  await keeper.client.query('commit')
  const consent = (await owner.query<{ id: string }>("select access.make_basis('consent', $1, access.mask('case', array['summary']), 1, 1::smallint, now() + interval '30 days', '{}') as id", [record])).rows[0]!.id
  await owner.query("insert into protect.consent (id, record_id, grantee_id, language, how, capacity, explained_by) select $1, $2, $3, 'en', 'spoken', 'adult', $4", [consent, record, reader.id, keeper.id])
  const referral = (await owner.query<{ id: string }>("select access.make_basis('referral', $1, access.mask('case', array['summary']), 1, 1::smallint, now() + interval '29 days', array[$2::uuid]) as id", [record, consent])).rows[0]!.id
  await owner.query("select access.make_grant($1, g, access.mask('case', array['summary']), 1, now() + interval '28 days') from unnest($2::uuid[]) g", [referral, [reader.id, ...others]])
  return { record, consent }
}
const seen = async (record: string) => (await reader.client.query<{ n: number }>('select count(*)::int as n from access.grant where record_id = $1', [record])).rows[0]!.n
const took: number[] = []
let still = 0
for (let i = 0; i < rounds; i++) {
  const { record, consent } = await made()
  await enter(reader)
  if ((await seen(record)) !== 1) throw new Error('not there before')
  const at = performance.now()
  await enter(keeper)
  await keeper.client.query('select protect.withdraw_consent($1, $2)', [record, consent])
  await keeper.client.query('commit')
  took.push(performance.now() - at)
  still += await seen(record)
  await reader.client.query('commit')
}
// To compare: the same rows ended by one plain update, without the chain, the locks and the rest.
const plain: number[] = []
for (let i = 0; i < rounds; i++) {
  const { record } = await made()
  const at = performance.now()
  await owner.query('update access.grant set revoked_at = now() where record_id = $1 and revoked_at is null', [record])
  plain.push(performance.now() - at)
}
process.stdout.write(`${JSON.stringify({ bench: 'consent', grants, rounds, p50Ms: p(took, 0.5), p95Ms: p(took, 0.95), baseline: { p50Ms: p(plain, 0.5), p95Ms: p(plain, 0.95) }, stillReadAfter: still })}\n`)
for (const { client } of [keeper, reader]) await client.end()
await owner.end()
await cluster.stop()
await rm(folder, { recursive: true, force: true })
