import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from '../cases/kinds.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { decline, giveBack, offer, take, told, withdraw } from './move-custody.ts'
import { askedToKeep, cameOfMine } from './my-custody.ts'
import { myOffers, readCustodyOf } from './read-custody.ts'

const moves = happened(caseKind, {
  section: 'summary',
  page: (record, most) => sql`select answered_at as at, by from protect.custody_offers(${record}) where answer = 'taken' order by answered_at desc, id limit ${most}`,
  line: row => ({ at: (row['at'] as Date).toISOString(), by: row['by'] as string, knot: 'person', said: { en: en.moved, fr: fr.moved } }),
})

export default slice({
  name: 'protect/custody',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readCustody, ({ db, record, sealer }) => readCustodyOf(db, record.id, sealer)),
    handle(endpoints.offerCustody, ({ db, record, sealer, input }) => offer(db, record.id, sealer, input)),
    handle(endpoints.withdrawCustody, ({ db, record, input }) => withdraw(db, record.id, input.offer)),
    handle(endpoints.takeCustody, ({ db, services, record, sealer, input }) => take(db, services, record.id, sealer, input.offer)),
    handle(endpoints.declineCustody, ({ db, record, input }) => decline(db, record.id, input.offer, input.reason)),
    handle(endpoints.returnCustody, ({ db, services, record, input }) => giveBack(db, services, record.id, input.offer)),
    handle(endpoints.readCustodyOffers, ({ db }) => myOffers(db)),
    handle(endpoints.toldOfCustody, ({ db, input }) => told(db, input.offer)),
  ],
  timeline: [moves],
  my: [askedToKeep, cameOfMine],
})
