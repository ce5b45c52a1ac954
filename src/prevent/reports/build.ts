import type { World } from '../../platform/http/testing/world.ts'
import { typedReceipt } from './receipt.ts'
import { fromText } from './sealed/bytes.ts'
import type { Reader } from './sealed/sealed-to.ts'

export type Shown = { readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, unknown>> }
/** The public pages as a browser without scripts has them. */
export const visitorOf = (w: () => World) => async (path: string, form?: Readonly<Record<string, string>>): Promise<Shown> => {
  const answer = await w().server.inject(form
    ? { method: 'POST', url: path, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(form).toString() }
    : { method: 'GET', url: path })
  return { status: answer.statusCode, body: answer.body, headers: answer.headers }
}

export const hiddenIn = (body: string, name: string): string => new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
/** The receipt on the page that shows it. */
export const receiptIn = (body: string): string => typedReceipt(hiddenIn(body, 'words')) ?? ''
export const readersIn = (body: string): Reader[] => (/data-readers="([^"]*)"/.exec(body)?.[1] ?? '').split(' ').filter(Boolean).map(pair => {
  const [id, key] = pair.split('=') as [string, string]
  return { id, key: fromText(key)! }
})
/** The id of a reader's key by the name on the page. */
export const readerCalled = (body: string, name: string): string => new RegExp(`name="to" value="([^"]*)"[^>]*><span>${name}`).exec(body)?.[1] ?? ''

/** Every row of every table of ours as text, bytea in hex, by table. */
export const everyRow = async (w: World): Promise<{ table: string; rows: string }[]> => {
  const { rows } = await w.owner.query<{ name: string }>("select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by 1")
  const all = []
  for (const { name } of rows) all.push({ table: name, rows: (await w.owner.query<{ all: string | null }>(`select string_agg(t::text, E'\\n') as all from ${name} t`)).rows[0]!.all ?? '' })
  return all
}
const formsOf = (text: string | Uint8Array): string[] => {
  const bytes = Buffer.from(text)
  const base64 = [0, 1, 2].map(shift => Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').slice(Math.ceil((shift * 4) / 3), -4))
  return [...(typeof text === 'string' ? [text] : []), bytes.toString('hex'), ...base64, ...base64.map(form => Buffer.from(form).toString('hex'))]
}
/** Where one of these texts or keys stands: as it is, in hex, or in base64 at any of its three offsets. */
export const tablesWith = async (w: World, texts: readonly (string | Uint8Array)[]): Promise<string[]> => {
  const forms = texts.flatMap(formsOf)
  return (await everyRow(w)).filter(({ rows }) => forms.some(form => rows.includes(form))).map(({ table }) => table)
}
