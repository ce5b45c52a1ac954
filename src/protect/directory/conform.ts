import { getTable, type Version } from './hsds.ts'

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/
const forms: Readonly<Record<string, RegExp>> = { uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, uri: /^[a-z][a-z0-9+.-]*:\S+$/i, 'date-time': instant }

/**
 * What in a nested object is not as HSDS says: path and reason. Reads the same tables as everything else here, so that each
 * answer of the API and each file that is written can be held against them. Unknown names are allowed, as HSDS allows them.
 */
export const unlike = (table: string, value: unknown, version: Version = '3.1', path = table): string[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: no object`]
  const of = getTable(table)
  const given = value as Readonly<Record<string, unknown>>
  const wrong: string[] = []
  for (const f of of.fields.filter(x => x.since <= version)) {
    const v = given[f.name]
    const at = `${path}.${f.name}`
    if (v === undefined || v === null) {
      if (f.needed === 'both') wrong.push(`${at}: required`)
    } else if (typeof v !== (f.type === 'number' ? 'number' : 'string')) wrong.push(`${at}: ${typeof v}`)
    else if (forms[f.type] && !forms[f.type]!.test(v as string)) wrong.push(`${at}: no ${f.type}`)
    else if (f.oneOf && !f.oneOf.includes(v as string)) wrong.push(`${at}: not in list`)
  }
  for (const n of of.nested.filter(x => x.since <= version)) {
    const v = given[n.name]
    if (v === undefined || v === null) continue
    if (n.many && !Array.isArray(v)) wrong.push(`${path}.${n.name}: no list`)
    else for (const [i, one] of (n.many ? (v as unknown[]) : [v]).entries()) wrong.push(...unlike(n.target, one, version, `${path}.${n.name}${n.many ? `.${i}` : ''}`))
  }
  return wrong
}

const envelope: Readonly<Record<string, 'number' | 'boolean'>> = { total_items: 'number', total_pages: 'number', page_number: 'number', size: 'number', first_page: 'boolean', last_page: 'boolean', empty: 'boolean' }

/** What in a page of a list is not as HSDS says. */
export const unlikePage = (table: string, value: Readonly<Record<string, unknown>>, version: Version = '3.1'): string[] => [
  ...Object.entries(envelope).filter(([name, type]) => typeof value[name] !== type).map(([name]) => `page.${name}`),
  ...(Array.isArray(value['contents']) ? value['contents'].flatMap((one, i) => unlike(table, one, version, `contents.${i}`)) : ['page.contents']),
]
