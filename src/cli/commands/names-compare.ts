import { z } from 'zod'
import { readBirth } from '../../algorithms/names/birth.ts'
import { comparePeople, readName } from '../../algorithms/names/compare.ts'
import { keepingWorkshop, type NameKind } from '../../algorithms/names/name.ts'
import { BadInput, command, type Given, type Io } from '../command.ts'

export const neededFile = (given: Given, option: string): string => {
  const path = given.options[option]
  if (typeof path === 'string' && path !== '') return path
  throw new BadInput('names.missing-file', { en: `Name the file with --${option}.`, fr: `Indiquez le fichier avec --${option}.` }, option)
}

/** Lines that one record may run over. */
const mostLines = 50
/** The fields of one record; null while a quotation mark is open. A quoted field may hold commas, line ends and doubled marks (RFC 4180). */
const fieldsOf = (record: string): string[] | null => {
  if (!record.includes('"')) return record.split(',')
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (record[at] === '"') {
      let end = at + 1
      while (end < record.length && (record[end] !== '"' || record[end + 1] === '"')) end += record[end] === '"' ? 2 : 1
      if (end >= record.length) return null
      fields.push(record.slice(at + 1, end).replaceAll('""', '"'))
      at = record.indexOf(',', end)
    } else {
      const end = record.indexOf(',', at)
      fields.push(record.slice(at, end < 0 ? undefined : end))
      at = end
    }
    if (at < 0) return fields
    at++
  }
}

const recordsOf = (text: string, path: string): string[][] => {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u)
  const out: string[][] = []
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.trim() === '') continue
    const first = i
    let record = lines[i]!
    let fields = fieldsOf(record)
    while (!fields && i + 1 < lines.length && i - first < mostLines) {
      record += `\n${lines[++i]!}`
      fields = fieldsOf(record)
    }
    if (!fields) throw new BadInput('names.not-csv', { en: 'This file is not CSV. Check the quotation marks from this line on.', fr: 'Ce fichier n’est pas du CSV. Vérifiez les guillemets à partir de cette ligne.' }, `${path}:${first + 1}`)
    out.push(fields)
  }
  return out
}

/** Reads a CSV file with a header into rows by column; columns that are not asked for are left alone, absent ones are empty. */
export const readTable = async (io: Io, path: string, needed: readonly string[], wanted: readonly string[]): Promise<Record<string, string>[]> => {
  const lines = recordsOf(await io.read(path), path)
  const header = (lines[0] ?? []).map(column => column.trim().toLowerCase())
  const missing = needed.find(column => !header.includes(column))
  if (missing !== undefined) throw new BadInput('names.missing-column', { en: 'The first line must name this column.', fr: 'La première ligne doit nommer cette colonne.' }, `${path}:${missing}`)
  const places = [...needed, ...wanted].map(column => [column, header.indexOf(column)] as const)
  return lines.slice(1).map(line => {
    const row: Record<string, string> = {}
    for (const [column, at] of places) row[column] = (at < 0 ? '' : line[at]) ?? ''
    return row
  })
}

const organisations = ['organisation', 'organization', 'company', 'legalentity', 'legal-entity', 'vessel', 'business', 'organisme', 'entreprise', 'société', 'navire']
const persons = ['', 'person', 'personne', 'individual', 'human']
const Kind = z.string().transform(kind => kind.trim().toLowerCase()).pipe(z.enum([...persons, ...organisations] as [string, ...string[]], 'kind'))

const kindOf = (text: string, at: string): NameKind => {
  const kind = Kind.safeParse(text)
  if (!kind.success) throw new BadInput('names.unknown-kind', { en: 'A kind is person or organisation (company, vessel …); leave it empty for a person.', fr: 'Le type est personne ou organisme (entreprise, navire…); laissez vide pour une personne.' }, at)
  return persons.includes(kind.data) ? 'person' : 'organisation'
}

export default command({
  name: 'names compare',
  usage: 'names compare --pairs PAIRS.csv',
  says: 'compares names pair by pair and says what met what; a name alone never says who somebody is',
  example: 'throughline names compare --pairs docs/examples/names/pairs.csv',
  options: { pairs: { type: 'string', says: 'CSV: name_a,name_b[,kind][,birth_a,birth_b][,country_a,country_b]' } },
  run: async (given, io) => {
    const path = neededFile(given, 'pairs')
    const rows = await readTable(io, path, ['name_a', 'name_b'], ['kind', 'birth_a', 'birth_b', 'country_a', 'country_b'])
    const workshop = keepingWorkshop()
    return rows.map((row, i) => {
      const kind = kindOf(row['kind']!, `${path}:${i + 2}`)
      const side = (which: 'a' | 'b') => ({ name: readName(row[`name_${which}`]!, kind, workshop), birth: readBirth(row[`birth_${which}`]!), country: row[`country_${which}`]! })
      const { score, match, parts } = comparePeople(side('a'), side('b'))
      return { score, match, parts }
    })
  },
})
