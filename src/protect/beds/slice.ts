import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { doorHandle } from '../../platform/http/door.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { keysArrived, textArrived } from './answer-by-text.ts'
import { countRooms, readBoard, setRoom } from './board.ts'
import { demo } from './demo.ts'
import { numberHash, sealNumber } from './duty-phone.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { answerHold, moveHoldTo, releaseHold } from './hold-room.ts'
import { holdsWaiting } from './my-asked.ts'
import { pastHolds } from './past-holds.ts'

export default slice({
  name: 'protect/beds',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readRooms, ({ db, ask }) => readBoard(db, ask.now)),
    handle(endpoints.answerAsked, async ({ db, input }) => {
      const outcome = await answerHold(db, input.hold, input.yes, input.yes ? null : (input.reason ?? 'other'))
      return outcome === 'ended' ? fail('beds.ended') : { outcome }
    }),
    handle(endpoints.giveBack, async ({ db, input }) => ({ released: await releaseHold(db, input.hold) })),
    handle(endpoints.moveHold, ({ db, input }) => moveHoldTo(db, input.hold, input.room)),
    handle(endpoints.setRoomState, ({ db, input }) => setRoom(db, input)),
    handle(endpoints.roomsStillRight, ({ db }) => countRooms(db)),
    handle(endpoints.setDutyPhone, async ({ db, services, input }) => {
      await db.run(sql`select protect.set_duty_phone(${numberHash(services.keys, input.number)}, ${sealNumber(services.keys, input.number)}, ${input.language})`)
      return { set: true as const }
    }),
  ],
  doors: [doorHandle(endpoints.textInbound, textArrived), doorHandle(endpoints.keysInbound, keysArrived)],
  stewards: [pastHolds],
  my: [holdsWaiting],
  demo,
})
