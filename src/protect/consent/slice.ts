import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from '../cases/kinds.ts'
import { dayHere } from '../documents/public.ts'
import { decideConsent, decideWay } from './consent.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { consentHelp } from './help.ts'
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
    handle(endpoints.giveConsent, async ({ db, services, record, sealer, input, ask, me }) => {
      const today = await dayHere(db, ask.now)
      const way = decideWay({ ...input, interpreter: input.interpreter ?? false, givenOn: input.givenOn ?? today }, me.id, today)
      const { until } = decideConsent(input, today)
      return { consent: await recordConsent(db, services, record.id, sealer, { ...input, ...way, scan: input.scan, until, direct: true }) }
    }),
    handle(endpoints.listConsents, ({ db, record, sealer }) => readConsents(db, record.id, sealer)),
    handle(endpoints.withdrawConsent, ({ db, record, input }) => takeBack(db, record.id, input.consent)),
  ],
  timeline: [story],
  help: [consentHelp],
})
