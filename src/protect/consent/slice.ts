import { day } from '../../algorithms/calendars/day.ts'
import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from '../cases/kinds.ts'
import { decideConsent } from './consent.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { readConsents, recordConsent, takeBack } from './give-consent.ts'

const story = happened(caseKind, {
  section: 'summary',
  page: (record, most) => sql`
    select given_at as at, false as back from protect.consents(${record}) union all
    select withdrawn_at, true from protect.consents(${record}) where withdrawn_at is not null order by at desc limit ${most}`,
  line: row => ({ at: (row['at'] as Date).toISOString(), by: null, knot: 'paper', said: row['back'] ? { en: en.takenBack, fr: fr.takenBack } : { en: en.given, fr: fr.given } }),
})

export default slice({
  name: 'protect/consent',
  demo,
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.giveConsent, async ({ db, services, record, sealer, input, ask }) => {
      const { until } = decideConsent(input, day(new Date(ask.now).toISOString().slice(0, 10)))
      return { consent: await recordConsent(db, services, record.id, sealer, { ...input, until, direct: true }) }
    }),
    handle(endpoints.listConsents, ({ db, record, sealer }) => readConsents(db, record.id, sealer)),
    handle(endpoints.withdrawConsent, ({ db, record, input }) => takeBack(db, record.id, input.consent)),
  ],
  timeline: [story],
})
