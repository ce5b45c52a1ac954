import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unlike } from './conform.ts'
import { type Row } from './hsds.ts'
import { nest, shelfOf } from './nested.ts'
import { csvRecords } from './read/csv-records.ts'
import { decoding, textOf } from './read/decode.ts'
import { openSource, type Part, partOfText } from './read/source.ts'
import { takeDirectory } from './take.ts'
import { withhold } from './withhold.ts'
import { packageFiles, type Written } from './write-package.ts'

const options = { format: 'auto', mapping: null, source: 'test', today: '2026-11-23' } as const
const take = (parts: readonly Part[]) => takeDirectory(parts, options, true)
const bytes = (name: string, data: Uint8Array): Part => ({ name, form: 'table', open: async function* () { for (let i = 0; i < data.length; i += 7) yield data.subarray(i, i + 7) } })
const asParts = (files: readonly Written[]): Part[] => files.filter(f => f.name !== 'datapackage.json').map(f => partOfText(f.name, [...f.pieces()].join('')))
const plain = (rows: readonly Row[]) => rows.map(r => JSON.stringify([r.table, Object.entries(r.cells).sort(), Object.entries(r.extra).map(([k, v]) => [k, typeof v === 'string' ? v : JSON.stringify(v)]).sort()])).sort()
const organization = 'id,name,description\n11111111-1111-4111-8111-111111111111,House,A house\n'
const reasonsOf = (taken: Awaited<ReturnType<typeof take>>) => taken.report.files.flatMap(f => [...f.refused, ...f.warnings].map(p => `${f.file}:${p.row}:${p.field}:${p.reason}`))

const example = 'docs/examples/directory/hsds'
const samples = '../shared/data/hsds-sample'
const folders = [example, ...(existsSync(samples) ? [join(samples, 'ohana-v1'), join(samples, 'spec-3.0-examples')] : [])]

test.each(folders)('%s: tables → JSON → tables loses no row, no field and no value', async folder => {
  const first = await take(await openSource(folder))
  const read = first.report.files.reduce((n, f) => n + f.read, 0)
  expect(read).toBe(first.report.files.reduce((n, f) => n + f.imported + f.refusedRows + f.repeated, 0))
  const json = await take(asParts(packageFiles(first.rows, '3.1', 'json').filter(f => f.name === 'directory.json')))
  const again = await take(asParts(packageFiles(json.rows, '3.1', 'csv')))
  expect(first.rows.length).toBeGreaterThan(15)
  expect(plain(json.rows)).toEqual(plain(first.rows))
  expect(plain(again.rows)).toEqual(plain(first.rows))
})

test.skipIf(folders.length > 1)('the published samples are not here: ../shared/data/hsds-sample', () => expect(folders).toHaveLength(1))

test.each(folders)('%s: every nested service is as HSDS says', async folder => {
  const { rows } = await take(await openSource(folder))
  const shelf = shelfOf(rows)
  const wrong = rows.filter(r => r.table === 'service').flatMap(r => unlike('service', nest(shelf, r)))
  expect(wrong).toEqual([])
})

test('a second reading makes the same identifiers', async () => {
  const csv = 'id,name,description\n7,House,A house\n'
  const [a, b] = [await take([partOfText('organizations.csv', csv)]), await take([partOfText('organizations.csv', csv)])]
  expect(a.rows).toEqual(b.rows)
  expect(a.rows[0]!.extra['original_id']).toBe('7')
})

test('what belongs to nothing is refused, what belongs to something refused falls with it', async () => {
  const services = 'id,organization_id,name,status\ns1,none,Lost,active\ns2,11111111-1111-4111-8111-111111111111,Kept,active\n'
  const phones = 'id,service_id,number\np1,s1,204-555-0142\np2,s2,204-555-0143\n'
  const taken = await take([partOfText('phones.csv', phones), partOfText('services.csv', services), partOfText('organizations.csv', organization)])
  expect(reasonsOf(taken)).toEqual(expect.arrayContaining(['services.csv:2:organization_id:orphan', 'phones.csv:2:service_id:orphan']))
  expect(taken.rows.map(r => r.table).sort()).toEqual(['organization', 'phone', 'service'])
})

test('one identifier for two different rows is refused the second time; the same row again is only counted', async () => {
  const taken = await take([partOfText('organizations.csv', `${organization}${organization.split('\n')[1]}\n11111111-1111-4111-8111-111111111111,Other,Another\n`)])
  expect(taken.report.files[0]).toMatchObject({ read: 3, imported: 1, repeated: 1, refusedRows: 1 })
})

test('a point that is exchanged, zero or in another province is told and not used', async () => {
  const locations = 'id,name,location_type,latitude,longitude\na,A,physical,-97.1,49.9\nb,B,physical,0,0\nc,C,physical,43.7,-79.4\n'
  const addresses = 'id,location_id,address_1,city,state_province,postal_code,country,address_type\nx,c,1 Demo,Winnipeg,MB,R3C 0A1,CA,physical\n'
  const taken = await take([partOfText('addresses.csv', addresses), partOfText('locations.csv', locations)])
  expect(reasonsOf(taken)).toEqual(expect.arrayContaining(['locations.csv:2:latitude:point-swapped', 'locations.csv:3:latitude:point-zero', 'addresses.csv:2:latitude:point-outside-province']))
  expect(taken.rows.filter(r => r.table === 'location' && r.cells['latitude'] !== undefined)).toEqual([])
  expect(taken.rows.find(r => r.cells['name'] === 'A')!.extra).toMatchObject({ latitude_as_given: '-97.1', longitude_as_given: '49.9' })
})

test('an address that says it is confidential is not kept at all', async () => {
  const taken = await take([partOfText('locations.csv', 'id,name,location_type\na,A,physical\n'), partOfText('addresses.csv', 'id,location_id,address_1,city,state_province,postal_code,country,address_type\nx,a,Confidential,Winnipeg,MB,R3C 0A1,CA,physical\n')])
  expect(taken.report.quarantined).toMatchObject([{ row: 2, why: 'said' }])
  expect(taken.rows.some(r => r.table === 'address')).toBe(false)
})

test.each([['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id,name,description\n1,Élan,Montréal\n', 'utf16le')])], ['windows-1252', Buffer.from('id,name,description\n1,Élan,Montréal\n', 'latin1')], ['utf-8', Buffer.from('\ufeffid,name,description\n1,Élan,Montréal\n')]] as const)('a file in %s is read with its accents', async (encoding, data) => {
  const { report, rows } = await take([bytes('organizations.csv', data)])
  expect(report.files[0]!.encoding).toBe(encoding)
  expect(rows[0]!.cells).toMatchObject({ name: 'Élan', description: 'Montréal' })
})

test('a line of another encoding is read and named', async () => {
  const data = Buffer.concat([Buffer.from('id,name,description\n1,Élan,Montréal\n'), Buffer.from('2,Été,Gaspé\n', 'latin1')])
  const taken = await take([bytes('organizations.csv', data)])
  expect(taken.report.files[0]!.encoding).toBe('mixed')
  expect(reasonsOf(taken)).toContain('organizations.csv:3::encoding')
  expect(taken.rows.map(r => r.cells['name'])).toEqual(['Élan', 'Été'])
})

test('an Open Referral UK service is read with its eligibility, place, hours and term', async () => {
  const uk = { id: 'u1', name: 'Advice', description: 'Help', status: 'active', organization: { id: 'o', name: 'Org', description: 'D' }, eligibilitys: [{ id: 'e', eligibility: 'Over 16', minimum_age: 16, maximum_age: 25 }], service_at_locations: [{ id: 'l', location: { id: 'p', name: 'Hall', latitude: 51.5, longitude: -0.1, physical_addresses: [{ id: 'q', address_1: '1 Road', city: 'Town', state_province: 'Shire', postal_code: 'AB1 2CD', country: 'GB' }] }, regular_schedule: [{ id: 'r', weekday: 'Monday', opens_at: '09:00', closes_at: '17:00' }] }], service_taxonomys: [{ id: 't', taxonomy: { id: 'x', name: 'Advice', vocabulary: 'v' } }] }
  const { rows, report } = await take([partOfText('page.json', JSON.stringify({ totalElements: 1, content: [uk] }))])
  expect(rows.map(r => r.table).sort()).toEqual(['address', 'attribute', 'location', 'organization', 'schedule', 'service', 'service_at_location', 'taxonomy_term'])
  expect(rows.find(r => r.table === 'service')!.cells).toMatchObject({ eligibility_description: 'Over 16', minimum_age: '16', maximum_age: '25' })
  expect(rows.find(r => r.table === 'schedule')!.cells).toMatchObject({ byday: 'MO', freq: 'WEEKLY' })
  expect(report.files.flatMap(f => f.refused)).toEqual([])
})

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', '\r\n', ' ', 'x') , maxLength: 8 }).map(s => s.replaceAll('\r\n', '\n'))
const quoted = (rows: readonly (readonly string[])[], end: string) => rows.map(r => r.map(c => `"${c.replaceAll('"', '""')}"`).join(',')).join(end)

test('any table written with quotation marks reads back the same, however it is cut into pieces', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 9 }), async (rows, end, size) => {
    const text = `h1,h2,h3${end}${quoted(rows, end)}${end}`
    const read: string[][] = []
    for await (const record of csvRecords((async function* () { for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size) })())) read.push(record.fields)
    expect(read.slice(1)).toEqual(rows.map(r => [...r]))
  }), { seed: 7, numRuns: 200 })
})

test('a quotation mark that is never closed does not swallow the rows after it', async () => {
  const taken = await take([partOfText('organizations.csv', 'id,name,description\n1,"House,A\n2,Home,B\n3,Hut,C\n')])
  expect(taken.rows.map(r => r.cells['name'])).toEqual(['"House', 'Home', 'Hut'])
  expect(reasonsOf(taken)).toContain('organizations.csv:2::quotation-mark')
})

test('no bytes at all make the reading fall over: every row is counted', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async noise => {
    const data = Buffer.concat([Buffer.from('id,name,description\n1,House,A\n'), noise])
    const { report } = await take([bytes('organizations.csv', data)])
    const [f] = report.files
    expect(f!.read).toBe(f!.imported + f!.refusedRows + f!.repeated)
  }), { seed: 11, numRuns: 300 })
})

test('text is the same in however small pieces its bytes come', async () => {
  const whole = Buffer.from('é,ü,“x”\nñ\n')
  const pieces: string[] = []
  for await (const piece of textOf((async function* () { for (const byte of whole) yield Uint8Array.of(byte) })(), decoding())) pieces.push(piece)
  expect(pieces.join('')).toBe(whole.toString('utf8'))
})

test('names in two languages, and lists that begin with a note, are read', async () => {
  const { rows } = await take([partOfText('list.json', JSON.stringify({ note: 'ours', services: [{ id: 'a', name: { en: 'House', fr: 'Maison' }, status: 'active', organization: { id: 'o', name: 'Org', description: 'D' } }] }))])
  expect(rows.find(r => r.table === 'service')!.cells).toMatchObject({ name: 'House', alternate_name: 'Maison' })
})

const loose = (line: string) => `Agency Name;Program;Phone;Address;City;Province;Postal Code;Lat;Lon;Cross street\n${line}\n`
const published = async (line: string) => {
  const { rows, known } = await take([partOfText('lines.csv', loose(line))])
  return withhold(rows, known).open
}
const house = (street: string, postal = 'J8X 0A1') => `Maison Rivière;Maison d’hébergement pour femmes;819-555-0161;${street};Gatineau;QC;${postal};45.43;-75.71;coin Érable`

test.each([['whole', 'J8X 0A1'], ['without a postal code', '']])('the street of a hidden house is in no published row, in any writing of it: an address %s', async (_how, postal) => {
  const said = JSON.stringify(await published(house('77 rue du Quai', postal)))
  expect(said).toContain('Maison Rivière')
  expect(said).not.toMatch(/quai|45\.43|75\.71|rable/i)
})

test('no identifier of a hidden house is made from its street: it could be tried street by street', async () => {
  const ids = async (street: string) => (await published(house(street))).map(r => [r.table, r.cells['id']])
  expect(await ids('77 rue du Quai')).toEqual(await ids('9 rue des Pins'))
})

test('where the street is said to be confidential the point is not shown either', async () => {
  const said = JSON.stringify(await published('Northern Aid;Walk-in;204-555-0199;Confidential;Winnipeg;MB;R3C 0A1;49.87;-97.13;'))
  expect(said).toContain('Northern Aid')
  expect(said).not.toMatch(/49\.87|97\.13/)
})

test('what opens to everyone keeps its street and its point', async () => {
  expect(JSON.stringify(await published('Aspen Youth Place;Drop-in;204-555-0151;12 Demo Street;Winnipeg;MB;R3C 0A1;49.89;-97.14;by the bridge'))).toMatch(/12 Demo Street.*|49\.89/)
})
