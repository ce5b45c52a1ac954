import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { answer, ask, readChecks } from './ask-house.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { askedOfHouse, toConfirm } from './my-stay-away.ts'

export default slice({
  name: 'protect/stay-away',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readStayAway, ({ db, record }) => readChecks(db, record.id)),
    handle(endpoints.askStayAway, ({ db, record, input }) => ask(db, record.id, input.referral)),
    handle(endpoints.answerStayAway, ({ db, record, sealer, input }) => answer(db, record.id, sealer, input)),
  ],
  my: [askedOfHouse, toConfirm],
})
