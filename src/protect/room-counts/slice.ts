import { doorHandle } from '../../platform/http/door.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { countByFeed, countByFile, endFeedKey, newFeedKey } from './count-rooms.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { keepRoom, readHouses, retireRoom } from './set-up-room.ts'

export default slice({
  name: 'protect/room-counts',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.listHouses, ({ db }) => readHouses(db)),
    handle(endpoints.keepARoom, ({ db, input }) => keepRoom(db, input)),
    handle(endpoints.retireARoom, ({ db, input }) => retireRoom(db, input.room)),
    handle(endpoints.bringCount, ({ db, input, ask }) => countByFile(db, input, ask.now)),
    handle(endpoints.makeFeedKey, ({ db, input }) => newFeedKey(db, input.service)),
    handle(endpoints.endFeed, ({ db, input }) => endFeedKey(db, input.service)),
  ],
  doors: [doorHandle(endpoints.feedInbound, async ({ door, input, ask }) => ({ body: await countByFeed(door, input, ask.now) }))],
})
