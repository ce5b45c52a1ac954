import type { Pool } from '../../platform/db/pools.ts'
import { dbOf } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { doorHandle } from '../../platform/http/door.ts'
import type { Endpoint } from '../../platform/http/endpoint.ts'
import { handle } from '../../platform/http/handle.ts'
import { finds } from '../../platform/search/finder.ts'
import { slice } from '../../platform/slices/contract.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { dryRun, exportNow, listAll, searchFor, takeNow } from './feeds.ts'
import { findServices } from './find-services.ts'
import { fr } from './fr.ts'
import { aboutApi, listOf, oneOf } from './hsds-api.ts'
import { readSnapshot } from './snapshot.ts'

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10)
const snapshot = (door: Pool) => readSnapshot(dbOf(door), 'door')

type Page = ReturnType<typeof listOf>
type ListInput = endpoints.Query
const listDoor = (endpoint: Endpoint<ListInput, Page>, table: string) => doorHandle(endpoint, async ({ door, input }) => ({ body: listOf(await snapshot(door), table, input) }))
const oneDoor = (endpoint: typeof endpoints.hsdsService, table: string) =>
  doorHandle(endpoint, async ({ door, input }) => ({ body: oneOf(await snapshot(door), table, input.id, input.full_service === 'true') ?? fail('missing') }))

/** Lists from elsewhere in the one box; our own services are found by their own slice. */
const listed = finds('listed service', 45, async ({ db, text, language }) => {
  if (text.trim().length < 3) return []
  const s = await readSnapshot(db, 'app')
  return findServices(s.index, text, 12).flatMap(h => s.byId.get(h.id) ?? []).filter(k => k.feed !== null).slice(0, 4).map(k => ({ said: k.place === '' ? k.name : `${k.name}, ${k.place}`, kind: (language === 'fr' ? fr : en).kind, go: `/directory/search?${new URLSearchParams({ text: k.name })}` }))
}, endpoints.readers)

export default slice({
  name: 'protect/directory',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.checkFeed, ({ db, input, ask }) => dryRun(db, input, dayOf(ask.now)) as never),
    handle(endpoints.takeFeed, ({ db, input, ask, services }) => takeNow(db, services.keys, input, dayOf(ask.now)) as never),
    handle(endpoints.listFeeds, ({ db }) => listAll(db)),
    handle(endpoints.saySame, ({ db, input }) => db.one<{ same: string }>(sql`select protect.say_same(${input.a}, ${input.b}) as same`)),
    handle(endpoints.unsaySame, async ({ db, input }) => {
      await db.run(sql`select protect.unsay_same(${input.same})`)
      return { undone: true as const }
    }),
    handle(endpoints.exportDirectory, ({ db }) => exportNow(db)),
    handle(endpoints.searchDirectory, ({ db, input }) => searchFor(db, input.text ?? '')),
  ],
  doors: [
    doorHandle(endpoints.hsdsAbout, async ({ origin }) => ({ body: aboutApi(origin) })),
    listDoor(endpoints.hsdsServices, 'service'), listDoor(endpoints.hsdsServicesAsked, 'service'), oneDoor(endpoints.hsdsService, 'service'),
    listDoor(endpoints.hsdsOrganizations, 'organization'), listDoor(endpoints.hsdsOrganizationsAsked, 'organization'), oneDoor(endpoints.hsdsOrganization, 'organization'),
    listDoor(endpoints.hsdsTaxonomies, 'taxonomy'), oneDoor(endpoints.hsdsTaxonomy, 'taxonomy'), listDoor(endpoints.hsdsTerms, 'taxonomy_term'), oneDoor(endpoints.hsdsTerm, 'taxonomy_term'),
    listDoor(endpoints.hsdsPlaces, 'service_at_location'), oneDoor(endpoints.hsdsPlace, 'service_at_location'),
  ],
  search: [listed],
  demo,
})
