import { handle } from '../http/handle.ts'
import { doorHandle } from '../http/door.ts'
import { slice } from '../slices/contract.ts'
import { sql } from '../db/sql.ts'
import { en, errors } from './en.ts'
import { fr } from './fr.ts'
import * as endpoints from './endpoints.ts'
import { readMember } from './read-me.ts'
import { signInWithPassword } from './sign-in.ts'

export default slice({
  name: 'platform/accounts',
  words: { en, fr },
  errors,
  endpoints,
  doors: [doorHandle(endpoints.signIn, signInWithPassword)],
  handlers: [
    handle(endpoints.readMe, ({ db }) => readMember(db)),
    handle(endpoints.signOut, async ({ db, input }) => ({ ended: (await db.one<{ n: number }>(sql`select accounts.sign_out(${input.everywhere}) as n`)).n })),
  ],
})
