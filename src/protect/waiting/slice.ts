import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { answer, join, leave, readWaitingOf } from './case-waiting.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { close, houseList, offer, ruleOf } from './house-list.ts'
import { couldOffer, offeredToHer } from './my-waiting.ts'

export default slice({
  name: 'protect/waiting',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readHouseList, ({ db }) => houseList(db)),
    handle(endpoints.setRule, ({ db, input }) => ruleOf(db, input)),
    handle(endpoints.offerPlace, ({ db, input }) => offer(db, input)),
    handle(endpoints.closeEntry, ({ db, input }) => close(db, input)),
    handle(endpoints.readWaiting, ({ db, record }) => readWaitingOf(db, record.id)),
    handle(endpoints.joinWaiting, ({ db, record, input }) => join(db, record.id, input)),
    handle(endpoints.answerOffer, ({ db, record, input }) => answer(db, record.id, input)),
    handle(endpoints.leaveWaiting, ({ db, record, input }) => leave(db, record.id, input)),
  ],
  my: [offeredToHer, couldOffer],
  demo,
})
