import type { Socket } from 'node:net'
import type pg from 'pg'
import type { Sql } from 'sql-template-tag'

export type Row = Record<string, unknown>
/** `refused` is the code of what failed, from whichever statement of the request. */
export type Answer = { rows: Row[]; count: number; refused: string | null }
export type Caller = { token: Buffer; purpose: string }

const code = (reason: unknown) => (reason as { code?: string }).code ?? String(reason)

/** One request as the application sends it: enter, ask, commit, in one round trip on a pipelined connection. */
export const ask = async (client: pg.Client, caller: Caller | null, query: Sql): Promise<Answer> => {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  stream.cork()
  const sent = [
    client.query('begin'),
    ...(caller ? [client.query({ name: 'enter', text: 'select access.enter($1, $2)', values: [caller.token, caller.purpose] })] : []),
    client.query<Row>({ name: nameOf(query.text), text: query.text, values: query.values }),
    client.query('commit'),
  ]
  stream.uncork()
  const settled = await Promise.allSettled(sent)
  const failed = settled.find(answer => answer.status === 'rejected')
  if (failed) return { rows: [], count: 0, refused: code(failed.reason) }
  const answer = settled.at(-2) as PromiseFulfilledResult<pg.QueryResult<Row>>
  return { rows: answer.value.rows, count: answer.value.rowCount ?? 0, refused: null }
}

const names = new Map<string, string>()
/** Every text is prepared once a connection, so that callers in turn share plans, generic ones too. */
const nameOf = (text: string): string => {
  const known = names.get(text)
  if (known) return known
  const name = `q${names.size}`
  names.set(text, name)
  return name
}
