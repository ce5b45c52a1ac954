import { z } from 'zod'
import { post } from '../../platform/access/kind.ts'
import { anyStaff, endpoint, nobody } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { advocate, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'

export const administrator = post('administrator')
export const readers = [advocate, caseWorker, intakeWorker, supervisor, administrator]
export const keepers = [supervisor, administrator]

const Flag = z.enum(['true', 'false'])
const QueryFields = {
  search: Line(200).optional(), page: z.coerce.number().int().min(1).max(100_000).default(1), per_page: z.coerce.number().int().min(1).max(1000).default(50), format: z.enum(['json']).optional(),
  taxonomy_term_id: z.uuid().optional(), taxonomy_id: z.uuid().optional(), organization_id: z.uuid().optional(), modified_after: z.string().regex(/^\d{4}-\d{2}-\d{2}([T ][0-9:.Z+-]{0,20})?$/).optional(), minimal: Flag.optional(), full: Flag.optional(), full_service: Flag.optional(), parent_id: z.uuid().optional(), top_only: Flag.optional(),
}
const ListQuery = z.strictObject(QueryFields)
export type Query = z.infer<typeof ListQuery>
const Thing = z.record(z.string(), z.unknown())
const PageOf = z.object({ total_items: z.number(), total_pages: z.number(), page_number: z.number(), size: z.number(), first_page: z.boolean(), last_page: z.boolean(), empty: z.boolean(), contents: z.array(Thing) })

/** HSDS 3.1: who asks is not kept, nor what. */
const open = { posts: [], asks: nobody({ keeps: [] }), purpose: support, errors: [] } as const
const list = (route: `${'GET' | 'POST'} /${string}`, verb: string) => endpoint({ ...open, route, input: ListQuery, output: PageOf, log: { verb } })
const one = (route: `GET /${string}`, verb: string) => endpoint({ ...open, route, input: z.strictObject({ id: z.uuid(), full_service: Flag.optional() }), output: Thing, log: { verb } })

export const hsdsAbout = endpoint({ ...open, route: 'GET /hsds', input: z.strictObject({}), output: z.object({ version: z.string(), profile: z.string(), openapi_url: z.string() }), log: { verb: 'hsds.about' } })
export const hsdsServices = list('GET /hsds/services', 'hsds.services')
export const hsdsServicesAsked = list('POST /hsds/services', 'hsds.services-asked')
export const hsdsService = one('GET /hsds/services/:id', 'hsds.service')
export const hsdsOrganizations = list('GET /hsds/organizations', 'hsds.organizations')
export const hsdsOrganizationsAsked = list('POST /hsds/organizations', 'hsds.organizations-asked')
export const hsdsOrganization = one('GET /hsds/organizations/:id', 'hsds.organization')
export const hsdsTaxonomies = list('GET /hsds/taxonomies', 'hsds.taxonomies')
export const hsdsTaxonomy = one('GET /hsds/taxonomies/:id', 'hsds.taxonomy')
export const hsdsTerms = list('GET /hsds/taxonomy_terms', 'hsds.terms')
export const hsdsTerm = one('GET /hsds/taxonomy_terms/:id', 'hsds.term')
export const hsdsPlaces = list('GET /hsds/service_at_locations', 'hsds.places')
export const hsdsPlace = one('GET /hsds/service_at_locations/:id', 'hsds.place')

const FeedInput = {
  name: Line(100), licence: Line(200).nullable(), format: z.enum(['auto', 'hsds', 'openreferral-uk', 'csv']).default('auto'),
  /** The file as text, and a mapping as JSON where it is a loose table. */
  text: z.string().min(1).max(7_500_000), mapping: z.string().max(20_000).nullable(),
}
const Told = z.object({ row: z.number(), field: z.string(), reason: z.string(), table: z.string().optional() })
const Saying = z.object({ en: z.string(), fr: z.string(), count: z.number() })
export const FeedReport = z.object({
  format: z.string(), totals: z.object({ read: z.number(), imported: z.number(), withWarning: z.number(), refused: z.number(), repeated: z.number() }),
  files: z.array(z.object({ file: z.string(), table: z.string().nullable(), read: z.number(), imported: z.number(), refusedRows: z.number(), refused: z.array(Told), warnings: z.array(Told), notListed: z.number() })),
  quarantined: z.array(z.object({ file: z.string(), row: z.number(), why: z.string() })), reasons: z.record(z.string(), Saying), phones: z.object({ given: z.number(), e164: z.number() }),
})

export const checkFeed = endpoint({
  route: 'POST /directory/feeds/check', posts: keepers, asks: anyStaff(), purpose: support, most: 8_000_000,
  input: z.strictObject(FeedInput), output: FeedReport, errors: ['directory.unreadable', 'directory.mapping'], log: { verb: 'directory.feed-checked', keep: [] },
})
export const takeFeed = endpoint({
  route: 'POST /directory/feeds', posts: keepers, asks: anyStaff(), purpose: support, most: 8_000_000,
  input: z.strictObject(FeedInput), output: z.object({ feed: z.string(), added: z.number(), changed: z.number(), gone: z.number(), held: z.number(), same: z.boolean(), report: FeedReport }),
  errors: ['directory.unreadable', 'directory.mapping'], log: { verb: 'directory.feed-taken', keep: [] },
})
export const listFeeds = endpoint({
  route: 'GET /directory/feeds', posts: keepers, asks: anyStaff(), purpose: support, input: z.strictObject({}),
  output: z.object({
    feeds: z.array(z.object({ id: z.string(), name: z.string(), licence: z.string().nullable(), readOn: z.string().nullable(), services: z.number(), ours: z.boolean() })), held: z.number(),
    alike: z.array(z.object({ a: z.string(), b: z.string(), nameA: z.string(), nameB: z.string(), feedA: z.string(), feedB: z.string(), score: z.number(), why: z.array(z.string()), same: z.string().nullable() })),
  }),
  errors: [], log: { verb: 'directory.feeds-listed' },
})
export const saySame = endpoint({ route: 'POST /directory/same', posts: keepers, asks: anyStaff(), purpose: support, input: z.strictObject({ a: idOf('entry'), b: idOf('entry') }), output: z.object({ same: z.string() }), errors: [], log: { verb: 'directory.said-same', keep: ['a', 'b'] } })
export const unsaySame = endpoint({ route: 'POST /directory/same/:same/undo', posts: keepers, asks: anyStaff(), purpose: support, input: z.strictObject({ same: idOf('same') }), output: z.object({ undone: z.literal(true) }), errors: [], log: { verb: 'directory.unsaid-same', keep: ['same'] } })

export const exportDirectory = endpoint({ route: 'GET /directory/export', posts: keepers, asks: anyStaff(), purpose: support, input: z.strictObject({}), output: z.object({ name: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array) }), errors: [], log: { verb: 'directory.exported' }, file: true })

export const FoundService = z.object({ id: z.string(), name: z.string(), organization: z.string(), place: z.string(), phone: z.string().nullable(), topics: z.array(z.object({ en: z.string(), fr: z.string() })), feed: z.string().nullable(), checkedOn: z.string().nullable(), readOn: z.string() })
export const searchDirectory = endpoint({
  route: 'GET /directory/search', posts: readers, asks: anyStaff(), purpose: support, input: z.strictObject({ text: Line(200).optional() }),
  output: z.object({ text: z.string(), total: z.number(), found: z.array(FoundService) }), errors: [], log: { verb: 'directory.searched' },
})
