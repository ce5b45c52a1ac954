import { z } from 'zod'
import { foldLetters } from '../../platform/places/fold-name.ts'
import { tableNamed } from './hsds.ts'
import type { Cells, Raw } from './older.ts'
import { saysShelter } from './shelter.ts'

const Target = z.string().regex(/^[a-z_]{3,40}\.[a-z_0-9]{2,40}$/).refine(t => tableNamed.get(t.split('.')[0]!)?.field.has(t.split('.')[1]!), 'no such field of HSDS 3.1')
const Column = z.union([Target, z.null(), z.strictObject({ to: Target, split: z.string().min(1).max(5).optional(), set: z.record(Target, z.string().max(200)).optional() })])
/** Which column of a loose table is which field of HSDS; edited by hand, kept beside the file. `null` leaves a column out on purpose. */
export const Mapping = z.strictObject({ source: z.string().min(1).max(100).optional(), columns: z.record(z.string().max(200), Column), constants: z.record(Target, z.string().max(200)).default({}) })
export type Mapping = z.infer<typeof Mapping>
type Place = { readonly table: string; readonly field: string; readonly split: string | null; readonly set: Readonly<Record<string, string>> }

const guesses: readonly (readonly [string, RegExp])[] = [
  ['organization.id', /^(agency|organi[sz]ation|org|parent|organisme) (id|num(ber)?|no)$/], ['service.id', /^((record|resource|service|program|programme|site|ressource) ?(id|num(ber)?|no|key)|id|resourceagencynum)$/],
  ['organization.name', /^((agency|organi[sz]ation|org|provider|parent agency|organisme|nom de l organisme|nom organisme|agence)( name)?|nom de l organisme)$/], ['service.name', /^((service|program|programme|site|public|resource|facility)( name)?|name|nom|nom du (service|programme)|titre|title)$/],
  ['service.alternate_name', /^(alternate name|aka|also known as|other names?|autre nom|acronym)$/], ['organization.description', /^(agency|organi[sz]ation) description$/], ['service.description', /^(description|service description|program description|details|services?( provided| offered)?|desc|offre)$/],
  ['phone.number', /^((main |business |office |toll ?free |primary |crisis |after hours |public )?(phone|telephone|tel|line)( number)?( ?[0-9])?( voice)?|t l phone|numero de telephone|ligne d ecoute|sans frais|hotline|phonenumber|phone[0-9](number)?)$/],
  ['service.email', /^(e ?mail( address)?|courriel|adresse courriel|emailaddress(main)?)$/], ['service.url', /^(web ?site( address)?|url|web|site web|site internet|websiteaddress)$/], ['schedule.description', /^(hours( of operation)?|open(ing)? hours|schedule|heures( d ouverture)?|horaire|horaires|hoursofoperation)$/],
  ['address.address_1', /^((physical |street |site |mailing )?address( ?(line )?1)?|street( address)?|adresse( ?1)?|rue|physicaladdress1)$/], ['address.address_2', /^((physical )?address( ?line)? ?2|unit|suite|adresse 2|physicaladdress2)$/], ['address.city', /^((physical )?(city|town|municipality|ville|municipalite)|physicalcity|community)$/],
  ['address.state_province', /^((physical )?(province|prov|state|state province|territory)|physicalstateprovince)$/], ['address.postal_code', /^((physical )?(postal ?code|zip( code)?|postcode|code postal)|physicalpostalcode)$/], ['address.country', /^(country|pays|physicalcountry)$/],
  ['location.latitude', /^(lat|latitude)$/], ['location.longitude', /^(lon|long|lng|longitude)$/], ['language.name', /^(languages?( (offered|spoken))?|langues?( parlees)?|languagesoffered)$/], ['service.eligibility_description', /^(eligibility( criteria)?|who can use|admissibilite|clientele|target population)$/],
  ['service.application_process', /^((application|intake|referral) (process|procedure)|how to apply|how to access|comment s inscrire|acces)$/], ['service.fees_description', /^(fees?( structure)?|cost|frais|couts?)$/], ['service_area.name', /^((service|coverage|geographic) area( served)?|area served|areas? served|coverage|territoire( desservi)?|region desservie)$/],
  ['taxonomy_term.name', /^(categor(y|ies)|taxonom(y|ies)( terms?)?|type( of service)?|service type|subjects?|categories?|type de service|taxonomyterms)$/], ['service.minimum_age', /^(min(imum)? age|age min(imum)?)$/], ['service.maximum_age', /^(max(imum)? age|age max(imum)?)$/],
  ['accessibility.description', /^((wheelchair |physical )?accessib(ility|le)|accessibilite|accessible fauteuil)$/], ['service.status', /^(status|etat|statut)$/], ['service.assured_date', /^((last )?(verified|reviewed|confirmed)( on| date)?|lastverifiedon|verifie le|date de verification)$/], ['service.last_modified', /^(last )?(updated?|modified)( on| date)?$/],
  ['required_document.document', /^(documents?( required)?|required documents?|documents requis)$/],
]
const listed = new Set(['language.name', 'taxonomy_term.name', 'accessibility.description', 'service_area.name', 'required_document.document'])

const guess = (heading: string): string | null => guesses.find(([, form]) => form.test(foldLetters(heading.replace(/([a-z])([A-Z0-9])/g, '$1 $2').replaceAll('_', ' '))) || form.test(foldLetters(heading).replaceAll(' ', '')))?.[0] ?? null

/** A mapping made from the headings alone, EN or FR, to be read and edited by a person; what is not recognised is null. */
export const guessMapping = (headings: readonly string[]): Mapping => {
  const taken = new Set<string>()
  const columns: Mapping['columns'] = {}
  for (const heading of headings) {
    const to = guess(heading)
    const again = to !== null && to !== 'phone.number' && taken.has(to)
    columns[heading] = to === null || again ? null : listed.has(to) ? { to, split: ';' } : to
    if (to) taken.add(to)
  }
  return { columns, constants: {} }
}

export const placesOf = (mapping: Mapping): ReadonlyMap<string, Place> =>
  new Map(Object.entries(mapping.columns).filter(([, c]) => c !== null).map(([heading, c]) => {
    const to = typeof c === 'string' ? c : c!.to
    const [table, field] = to.split('.') as [string, string]
    return [heading.trim(), { table, field, split: typeof c === 'string' ? null : (c!.split ?? null), set: typeof c === 'string' ? {} : (c!.set ?? {}) }] as const
  }))

const many = new Set(['phone', 'language', 'taxonomy_term', 'accessibility', 'service_area', 'required_document', 'contact', 'funding', 'cost_option', 'url'])
const addressNeeds = ['address_1', 'city', 'state_province', 'postal_code'] as const

/** One row of a loose table as rows of HSDS: an organization, a service, its place and what hangs on them. */
export const fromLoose = (cells: Cells, places: ReadonlyMap<string, Place>, constants: Readonly<Record<string, string>>): Raw[] => {
  const one: Record<string, Cells> = {}
  const lists: { table: string; cells: Cells }[] = []
  const extra: Record<string, unknown> = {}
  const put = (table: string, field: string, value: string) => ((one[table] ??= {})[field] ??= value)
  for (const [heading, value] of Object.entries(cells)) {
    const to = places.get(heading)
    if (!to) {
      extra[heading] = value
      continue
    }
    const set = Object.fromEntries(Object.entries(to.set).filter(([t]) => t.startsWith(`${to.table}.`)).map(([t, v]) => [t.split('.')[1]!, v]))
    const values = to.split === null ? [value] : value.split(new RegExp(`[${to.split.replace(/[\\\]^-]/g, '\\$&')}]`)).map(v => v.trim()).filter(v => v !== '')
    if (many.has(to.table)) for (const v of values) lists.push({ table: to.table, cells: { [to.field]: v, ...set } })
    else put(to.table, to.field, value)
  }
  for (const [target, value] of Object.entries(constants)) {
    const [table, field] = target.split('.') as [string, string]
    if (one[table] !== undefined || table === 'service' || table === 'organization') put(table, field, value)
  }
  return looseRows(one, lists, extra)
}

const looseRows = (one: Record<string, Cells>, lists: readonly { table: string; cells: Cells }[], extra: Record<string, unknown>): Raw[] => {
  const service: Cells = { ...one['service'] }
  const organization: Cells = { ...one['organization'] }
  service['name'] ??= organization['name'] ?? ''
  organization['name'] ??= service['name']
  if (service['name'] === '') delete service['name']
  const owner = organization['id'] ?? `name|${foldLetters(organization['name'] ?? '')}`
  organization['id'] = owner
  const address = one['address'] ?? {}
  const where = Object.keys(address).length > 0 || one['location'] !== undefined
  const hidden = /^\W*confidenti/i.test(address['address_1'] ?? '')
  const hides = hidden || saysShelter(...[organization, service].flatMap(of => [of['name'], of['alternate_name'], of['description']]))
  // Identifiers are made from this key and published: with a street in it, anyone could try streets until one gives the same.
  const apart = hides ? [address['city'], ...lists.filter(l => l.table === 'phone').map(l => l.cells['number'])] : Object.values(address)
  service['id'] ??= `${owner}|${foldLetters(service['name'] ?? '')}|${foldLetters(apart.join(' '))}`
  service['organization_id'] = owner
  const id = service['id']
  const place = `${id}|place`
  const rows: Raw[] = [{ table: 'organization', cells: organization, extra: {}, derived: true }]
  const push = (table: string, cells: Cells) => rows.push({ table, cells, extra: {}, derived: true })
  const whole = addressNeeds.every(f => address[f] !== undefined)
  if (where) {
    const given = hidden ? [address['city'], address['state_province']] : ['address_1', 'address_2', 'city', 'state_province', 'postal_code'].map(f => address[f])
    push('location', { id: place, organization_id: owner, name: organization['name'] ?? '', location_type: 'physical', ...one['location'], ...(whole || Object.keys(address).length === 0 ? {} : { description: given.filter(Boolean).join(', ') }) })
    if (!whole && !hidden && Object.keys(address).length > 0) rows.at(-1)!.extra['address_parts'] = 'incomplete'
  }
  rows.push({ table: 'service', cells: service, extra, derived: false })
  if (where) push('service_at_location', { id: `${id}|at`, service_id: id, location_id: place })
  if (whole || hidden) push('address', { id: `${place}|address`, location_id: place, ...address })
  if (!whole && address['city'] !== undefined && !lists.some(l => l.table === 'service_area')) push('service_area', { id: `${id}|area`, service_id: id, name: [address['city'], address['state_province']].filter(Boolean).join(', ') })
  if (one['schedule']) push('schedule', { id: `${id}|hours`, service_id: id, ...one['schedule'] })
  lists.forEach(({ table, cells }, i) => {
    if (table === 'taxonomy_term') {
      const term = `term|${foldLetters(cells['name'] ?? '')}`
      push('taxonomy_term', { ...cells, id: term })
      push('attribute', { id: `${id}|${term}`, link_id: id, link_entity: 'service', taxonomy_term_id: term })
    } else push(table, { id: `${id}|${table}|${i}`, ...(table === 'accessibility' ? (where ? { location_id: place } : {}) : { service_id: id }), ...cells })
  })
  return rows
}
