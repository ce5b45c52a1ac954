import { covers, type PlainDate } from '../../algorithms/calendars/day.ts'
import { privateRecords } from '../../law/criminal-code/private-records.ts'
import { recordsApplication } from '../../law/criminal-code/records-application.ts'
import { type Provision, standsOn } from '../../law/provision.ts'

const shown = ({ cite, heading, inForce, source, read, confidence, caution }: Provision, on: PlainDate) =>
  ({ cite, heading, since: inForce.find(span => covers(span, on))!.from, source, read, confidence, caution: caution ?? null })

/** What a court can be asked for on that day; nothing when the text of that day is not known. */
export const courtLaw = (on: PlainDate) => [privateRecords, recordsApplication].filter(p => standsOn(p, on)).map(p => shown(p, on))
