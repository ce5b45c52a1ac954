import { handle } from '../http/handle.ts'
import { slice } from '../slices/contract.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { askToLeave, confirmAsk, leaveNow, readOwnLeaving } from './leaving.ts'
import { toConfirm } from './my-leaving.ts'
import { takeEverything } from './take-all.ts'
import { readMember } from '../accounts/read-me.ts'

export default slice({
  name: 'platform/leaving',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readLeaving, ({ db, me, ask }) => readOwnLeaving(db, me.steppedUpAt, ask.now)),
    handle(endpoints.askLeaving, ({ db, input }) => askToLeave(db, input)),
    handle(endpoints.confirmLeaving, ({ db, input }) => confirmAsk(db, input.ask)),
    handle(endpoints.takeAll, async ({ db, services, ask, input }) => takeEverything(db, services, ask.now, input.ask, (await readMember(db)).purposes)),
    handle(endpoints.leaveForGood, ({ db, input }) => leaveNow(db, input.ask)),
  ],
  my: [toConfirm],
})
