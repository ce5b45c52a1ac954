import { sql } from '../db/sql.ts'
import { handle } from '../http/handle.ts'
import { slice } from '../slices/contract.ts'
import { arrangeCover, readAllCovers, stopCover } from './cover.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { makeHandOver, readAllHandOvers } from './hand-over.ts'
import { handOverWaits, onCallTonight, youCover } from './my-rota.ts'
import { endOne, readWholeRota, setInstead, setWeek } from './read-rota.ts'
import { oldHandOvers } from './steward.ts'

export default slice({
  name: 'platform/rota',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readRota, ({ db, ask }) => readWholeRota(db, ask.now)),
    handle(endpoints.setOnCall, ({ db, input }) => setWeek(db, input)),
    handle(endpoints.setException, ({ db, input }) => setInstead(db, input)),
    handle(endpoints.endTurn, ({ db, input }) => endOne(db, input.turn)),
    handle(endpoints.readHandOver, ({ db, services, me, ask }) => readAllHandOvers(db, services, me.id, me.posts, ask.now)),
    handle(endpoints.handOver, ({ db, services, me, ask, input }) => makeHandOver(db, services, me.posts, ask.now, input)),
    handle(endpoints.acknowledge, async ({ db, input }) => {
      await db.run(sql`select platform.acknowledge_hand_over(${input.note})`)
      return { acknowledged: true as const }
    }),
    handle(endpoints.readCovers, ({ db }) => readAllCovers(db)),
    handle(endpoints.setCover, ({ db, ask, input }) => arrangeCover(db, ask.now, input)),
    handle(endpoints.endCover, ({ db, input }) => stopCover(db, input.cover)),
  ],
  my: [onCallTonight, handOverWaits, youCover],
  stewards: [oldHandOvers],
  demo,
})
