import { z } from 'zod'
import { anyStaff, endpoint, manage, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Text } from '../../platform/values/id.ts'
import { Day } from '../../platform/values/time.ts'
import { analyst, investigator, officer, report, reportAdministrator, reportKind, reportSupervisor, workerAdvocate } from './kinds.ts'
import { closeReasons } from './report.ts'

export const readers = [workerAdvocate, officer, analyst, investigator, reportSupervisor]

const Line = z.object({ id: z.string(), about: z.string(), province: z.string().nullable(), receivedOn: Day, state: z.string(), since: Day, dueOn: Day.nullable(), late: z.boolean(), ours: z.boolean() })
export const listReports = endpoint({
  route: 'GET /reports', posts: readers, asks: anyStaff(), purpose: report,
  input: z.strictObject({ after: z.string().max(80).optional() }),
  output: z.object({ reports: z.array(Line), more: z.string().nullable(), openedOn: Day.nullable(), teams: z.array(z.object({ id: z.string(), name: z.string() })) }),
  errors: [], log: { verb: 'report.listed' },
})

const Message = z.object({ n: z.number(), from: z.enum(['reporter', 'us']), on: Day, text: z.string().nullable(), by: z.string().nullable() })
export const readReport = endpoint({
  route: 'GET /reports/:report', posts: readers, asks: read(reportKind, ['summary', 'text', 'replies']), purpose: report,
  input: z.strictObject({}),
  output: z.object({ about: z.string(), province: z.string().nullable(), language: z.string(), receivedOn: Day, state: z.string(), since: Day, reason: z.string().nullable(), erasedOn: Day.nullable(), messages: z.array(Message) }),
  errors: [], log: { verb: 'report.read' },
})

export const answerReport = endpoint({
  route: 'POST /reports/:report/replies', posts: readers, asks: write(reportKind, ['summary', 'text', 'replies']), purpose: report,
  input: z.strictObject({ text: Text(5_000) }), output: z.object({ n: z.number() }),
  errors: [], log: { verb: 'report.answered' },
})

export const closeReport = endpoint({
  route: 'POST /reports/:report/close', posts: readers, asks: manage(reportKind, ['summary']), purpose: report,
  input: z.strictObject({ reason: z.enum(closeReasons) }), output: z.object({ erasedOn: Day.nullable() }),
  errors: ['reports.closed'], log: { verb: 'report.closed', keep: ['reason'] },
})

/** The agency begins to receive reports, or takes a new key; what came before stays readable. */
export const openDoor = endpoint({
  route: 'POST /report-door', posts: [reportAdministrator], asks: anyStaff(), purpose: report,
  input: z.strictObject({ team: idOf('team') }), output: z.object({ openedOn: Day }),
  errors: [], log: { verb: 'report.door-opened', keep: ['team'] },
})
