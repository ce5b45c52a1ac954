import { z } from 'zod'
import { post } from '../../platform/access/kind.ts'
import { anyStaff, endpoint } from '../../platform/http/endpoint.ts'
import { fileErrors } from '../../platform/imports/errors.ts'
import { dayOrders } from '../../platform/imports/read-cell.ts'
import { outcomes } from '../../platform/imports/report.ts'
import { idOf } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { advocate, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { fieldNames } from './fields.ts'
import { askStates, tableReasons } from './table-ask-states.ts'

const mebibyte = 1024 * 1024
const mostBase64 = 20 * mebibyte
export const mostBatch = 200
export const bringers = [post('administrator'), supervisor]
export const takersOut = [advocate, caseWorker, intakeWorker, supervisor]

const FieldName = z.enum(fieldNames as [(typeof fieldNames)[number], ...(typeof fieldNames)[number][]])
const Mapping = z.array(FieldName.nullable()).min(1).max(100)
const TableRow = z.object({ row: z.number().int().min(1).max(10_000_000), cells: z.array(z.string().max(1_000_000)).max(101).readonly() })

export const importHome = endpoint({
  route: 'GET /import', posts: bringers, asks: anyStaff(), purpose: support, input: z.strictObject({}), output: z.object({}), errors: [], log: { verb: 'import.looked-at' },
})
export const readImport = endpoint({
  route: 'POST /import/cases/read', posts: bringers, asks: anyStaff(), purpose: support,
  input: z.strictObject({ file: z.string().min(4).max(mostBase64).regex(/^[A-Za-z0-9+/]+={0,2}$/) }),
  output: z.object({
    run: idOf('import-run'), columns: z.array(z.string()).readonly(), rows: z.array(TableRow).readonly(), encoding: z.string().nullable(), delimiter: z.string().nullable(), sheet: z.string().nullable(),
    ours: z.boolean(), mapping: z.array(FieldName.nullable()), known: z.number(),
  }),
  errors: fileErrors, log: { verb: 'import.read' }, most: mostBase64 + mebibyte, computes: true,
})

const Fault = z.object({ field: z.string().nullable(), reason: z.string() })
export const RowReport = z.object({ row: z.number(), what: z.enum(outcomes), fields: z.array(z.string()).readonly(), faults: z.array(Fault).readonly() })
const Done = z.object({ reports: z.array(RowReport), totals: z.object({ read: z.number(), taken: z.number(), changed: z.number(), same: z.number(), refused: z.number() }) })
const Bringing = {
  run: idOf('import-run'), system: z.string().regex(/^[a-z0-9][a-z0-9 .-]{0,39}$/), mapping: Mapping, order: z.enum(dayOrders).optional(), ours: z.boolean(),
}
export const tryImport = endpoint({
  route: 'POST /import/cases/try', posts: bringers, asks: anyStaff(), purpose: support,
  input: z.strictObject({ ...Bringing, rows: z.array(TableRow).max(20_000) }), output: Done,
  errors: ['imports.no-number'], log: { verb: 'import.tried', keep: ['run', 'system'] }, most: mostBase64, computes: true,
})
export const applyImport = endpoint({
  route: 'POST /import/cases/apply', posts: bringers, asks: anyStaff(), purpose: support,
  input: z.strictObject({ ...Bringing, rows: z.array(TableRow).max(mostBatch) }), output: Done,
  errors: ['imports.no-number', 'cases.no-team'], log: { verb: 'import.applied', keep: ['run', 'system'] }, most: mostBase64,
})
export const keepMapping = endpoint({
  route: 'POST /import/cases/mapping', posts: bringers, asks: anyStaff(), purpose: support,
  input: z.strictObject({ columns: z.array(z.string().max(10_000)).min(1).max(100), mapping: Mapping }), output: z.object({ kept: z.number() }),
  errors: [], log: { verb: 'import.mapping-kept' }, most: 2 * mebibyte,
})

const TableAsk = z.object({ id: z.string(), mine: z.boolean(), by: z.string(), answeredBy: z.string().nullable(), why: z.string(), names: z.number(), askedAt: At, state: z.enum(askStates) })
export const exportHome = endpoint({
  route: 'GET /export', posts: [...takersOut, post('administrator')], asks: anyStaff(), purpose: support, input: z.strictObject({}), output: z.object({ provenUntil: At.nullable(), hasCode: z.boolean(), names: z.number(), asks: z.array(TableAsk) }), errors: [], log: { verb: 'export.looked-at' },
})
const File = z.object({ name: z.string(), csv: z.string(), cases: z.number(), names: z.number() })
export const exportMyCases = endpoint({
  route: 'POST /export/cases', posts: takersOut, asks: anyStaff(), purpose: support, input: z.strictObject({}), output: File,
  errors: ['interchange.many-names', 'interchange.too-many'], log: { verb: 'export.taken' }, stepUp: true, computes: true,
})
/** More than fifty names at once: a right of its own. */
export const exportAllCases = endpoint({
  route: 'POST /export/cases/all', posts: [supervisor], asks: anyStaff(), purpose: support, input: z.strictObject({}), output: File,
  errors: ['interchange.too-many', 'interchange.second'], log: { verb: 'export.taken-whole' }, stepUp: true, computes: true,
})

/** More than two hundred names: a second member is asked, who sees how many and what for. */
export const askTable = endpoint({
  route: 'POST /export/asks', posts: [supervisor], asks: anyStaff(), purpose: support, input: z.strictObject({ why: z.enum(tableReasons) }), output: z.object({ ask: z.string() }),
  errors: [], log: { verb: 'export.second-asked', keep: ['why'] }, stepUp: true,
})
export const answerTable = endpoint({
  route: 'POST /export/asks/:ask/answer', posts: bringers, asks: anyStaff(), purpose: support, input: z.strictObject({ ask: idOf('table-ask'), yes: z.boolean() }), output: z.object({ answered: z.literal(true) }),
  errors: ['ended'], log: { verb: 'export.second-answered', keep: ['ask', 'yes'] }, stepUp: true,
})
