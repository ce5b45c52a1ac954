import { country } from '../../demo/country.ts'
import { people } from './demo-people.ts'
import { hashSecret } from '../../platform/accounts/password.ts'
import { makeNumber, makeWords, numberHash, readNumber } from './way-in.ts'

/**
 * The demo person's page on the first story's case, where that case is. Her number and words are put in `ids`
 * under `page:cedar`, as `number|words`, for whoever prints the sign-ins.
 */
export const demo = country(['protect/referrals', 'protect/cases', 'protect/consent'], async ({ client, rng, ids, keys }) => {
  const record = ids.get('case:cedar')
  if (!record) return
  const number = makeNumber(rng)
  const words = makeWords('en', rng)
  const { rows } = await client.query<{ id: string }>("insert into access.grantee (kind) values ('person') returning id")
  const person = rows[0]!.id
  await client.query('insert into accounts.person (id, number_hash, words_hash, language) values ($1, $2, $3, $4)', [person, numberHash(keys, readNumber(number)!), await hashSecret(keys, words), 'en'])
  await client.query(`
    with a as (select x.sections, x.purpose from access.allowed x join access.purpose_code c on c.id = x.purpose where x.kind = 'case' and x.basis = 'own' and c.name = 'own'),
      b as (insert into access.basis (kind, record_id, sections, rights, purpose, until) select 'own', $1, a.sections, 1, a.purpose, 'infinity' from a returning id, sections, purpose)
    insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at) select $1, 'case', $2, b.sections, 1, b.purpose, b.id, tstzrange(now(), null), now() from b`, [record, person])
  // Told two days ago, looked at, not yet answered.
  const heron = ids.get('case:heron')
  if (heron) await client.query("insert into protect.worry (record_id, about, at, seen_at) values ($1, 'helper', now() - interval '2 days', now() - interval '1 day')", [heron])
  ids.set('page:cedar', `${number}|${words}`)
}, people)
