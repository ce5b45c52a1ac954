import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { replays } from './ask-replay.ts'
import { en } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { readGapsOf } from './read-gaps.ts'

export default slice({
  name: 'protect/gaps',
  words: { en, fr },
  endpoints,
  handlers: [
    handle(endpoints.readGaps, ({ db, input }) => readGapsOf(db, input)),
    handle(endpoints.askReplay, ({ db, input }) => db.one<{ ask: string }>(sql`select protect.ask_replay(${input.province}, ${input.kind}, ${Number(input.rooms)}) as ask`)),
  ],
  stewards: [replays],
})
