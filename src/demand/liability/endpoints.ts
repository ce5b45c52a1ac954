import { z } from 'zod'
import { anyStaff, endpoint, opens, read, write } from '../../platform/http/endpoint.ts'
import type { Post, Purpose } from '../../platform/access/kind.ts'
import { Line, idOf } from '../../platform/values/id.ts'
import { At, Day, Said } from '../../platform/values/time.ts'
import { acts, places, roles, statuses } from '../../law/liability/facts.ts'
import { liabilityRows, type RowId } from '../../law/facts/liability.ts'
import { chargeFileKind, crown, investigate, investigator, prosecute } from './kinds.ts'
import { ages, losses, provinces, tieNames, whoseValues } from './part.ts'

const rows = Object.keys(liabilityRows) as [RowId, ...RowId[]]
const PartId = idOf('part')
const Facts = {
  tie: z.enum(tieNames).optional(), ageGroup: z.enum(ages), status: z.enum(statuses).optional(), circumstances: z.array(z.enum(losses)).max(5),
  exploitation: z.boolean().optional(), forPurchase: z.boolean().optional(), knew: z.boolean().optional(), encouraged: z.boolean().optional(),
  proportionate: z.boolean().optional(), sameTerms: z.boolean().optional(), exploited: z.boolean().optional(),
}
export const FileLine = z.object({ id: z.string(), number: z.string(), province: z.string(), openedOn: z.string(), lastActivityAt: At, counts: z.number() })
const Change = z.object({ answer: z.string(), result: z.string(), section: z.string(), say: Said })
export const FindingShown = z.object({
  row: z.string(), result: z.string(), section: z.string(), cite: Said, who: Said, confidence: z.enum(['official', 'secondary', 'unverified']), read: z.string(), why: Said, wouldChange: z.array(Change),
  since: z.string().nullable(), elements: z.array(z.object({ key: z.string(), asks: Said, answer: z.enum(['yes', 'no', 'not-known']) })),
})
export const PartShown = z.object({
  id: z.string(), role: z.string(), act: z.string(), whose: z.string(), tie: z.string().nullable(), ageGroup: z.string(), circumstances: z.array(z.string()), accusable: z.boolean(), name: z.string().nullable(),
  findings: z.array(FindingShown), counts: z.array(z.object({ id: z.string(), rule: z.string(), section: z.string(), cite: Said, fits: z.boolean(), by: z.string(), at: At })),
})
export const FileShown = z.object({
  id: z.string(), number: z.string(), province: z.string(), openedOn: z.string(),
  episodes: z.array(z.object({ id: z.string(), onDay: z.string(), place: z.string().nullable(), inCanada: z.boolean().nullable(), parts: z.array(PartShown) })),
})

/** The doors of a charge file, for one purpose: police and Crown have the same, each under its own. */
const doors = (base: string, purpose: Purpose, posts: readonly Post[]) => {
  const at = <P extends string>(path: P) => `/${base}${path}` as const
  const one = '/:chargeFile'
  return {
    open: endpoint({
      route: `POST ${at('')}`, posts, asks: opens(chargeFileKind), purpose, input: z.strictObject({ province: z.enum(provinces) }),
      output: z.object({ record: z.string(), number: z.string() }), errors: ['liability.no-team'], log: { verb: 'charge-file.opened', keep: ['province'] },
    }),
    list: endpoint({
      route: `GET ${at('')}`, posts, asks: anyStaff(), purpose, input: z.strictObject({}), output: z.object({ files: z.array(FileLine) }), errors: [], log: { verb: 'charge-file.listed' },
    }),
    read: endpoint({
      route: `GET ${at(one)}`, posts, asks: read(chargeFileKind, ['summary', 'episode', 'counts'], ['identity']), purpose, input: z.strictObject({}), output: FileShown, errors: [], log: { verb: 'charge-file.read' },
    }),
    episode: endpoint({
      route: `POST ${at(`${one}/episodes`)}`, posts, asks: write(chargeFileKind, ['episode']), purpose,
      input: z.strictObject({ onDay: Day, place: z.enum(places).optional(), inCanada: z.boolean() }), output: z.object({ episode: z.string() }), errors: [], log: { verb: 'episode.written' },
    }),
    part: endpoint({
      route: `POST ${at(`${one}/parts`)}`, posts, asks: write(chargeFileKind, ['episode', 'identity']), purpose,
      input: z.strictObject({ episode: idOf('episode'), role: z.enum(roles), act: z.enum(acts), whose: z.enum(whoseValues), ...Facts, name: Line(120).optional() }),
      output: z.object({ part: z.string() }), errors: ['liability.no-name'], log: { verb: 'part.written', keep: ['role', 'act'] },
    }),
    more: endpoint({
      route: `POST ${at(`${one}/parts/:part/facts`)}`, posts, asks: write(chargeFileKind, ['episode', 'identity', 'counts']), purpose,
      input: z.strictObject({ part: PartId, ...Facts }), output: z.object({ part: z.string(), removed: z.number() }), errors: [], log: { verb: 'part.facts-written', keep: ['part'] },
    }),
    propose: endpoint({
      route: `POST ${at(`${one}/counts`)}`, posts, asks: write(chargeFileKind, ['counts', 'episode']), purpose,
      input: z.strictObject({ part: PartId, rule: z.enum(rows) }), output: z.object({ count: z.string(), section: z.string(), cite: Said }),
      errors: ['liability.own-services', 'liability.exploited', 'liability.whose', 'liability.exception', 'liability.open', 'liability.does-not-fit', 'liability.there-already'],
      log: { verb: 'count.proposed', keep: ['rule'] },
    }),
    withdraw: endpoint({
      route: `POST ${at(`${one}/counts/:count/withdraw`)}`, posts, asks: write(chargeFileKind, ['counts', 'episode']), purpose,
      input: z.strictObject({ count: idOf('count') }), output: z.object({ withdrawn: z.literal(true) }), errors: [], log: { verb: 'count.withdrawn', keep: ['count'] },
    }),
  }
}
export type Doors = ReturnType<typeof doors>
export const police = doors('charge-files', investigate, [investigator])
export const prosecutor = doors('crown-files', prosecute, [crown])
export const { open: openFile, list: listFiles, read: readFile, episode: writeEpisode, part: writePart, more: writeFacts, propose: proposeCount, withdraw: withdrawCount } = police
export const { open: openCrownFile, list: listCrownFiles, read: readCrownFile, episode: writeCrownEpisode, part: writeCrownPart, more: writeCrownFacts, propose: proposeCrownCount, withdraw: withdrawCrownCount } = prosecutor
