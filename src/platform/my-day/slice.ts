import { handle } from '../http/handle.ts'
import { slice } from '../slices/contract.ts'
import * as endpoints from './endpoints.ts'
import { readDay } from './read-day.ts'

export default slice({
  name: 'platform/my-day',
  words: { en: {}, fr: {} },
  endpoints,
  handlers: [handle(endpoints.readMyDay, ({ db, ask, me, services }) => readDay(db, services, me.posts, ask.now))],
})
