import { readMember } from '../../platform/accounts/read-me.ts'
import { provenUntil } from '../../platform/accounts/proven-until.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Given } from '../../platform/http/handle.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { bringIn, tryRows } from './bring-in.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { exportCases, mostIdentities } from './export-cases.ts'
import { fr } from './fr.ts'
import { secondAsked, takenOut } from './my-taken-out.ts'
import { keepHeadings, readFile } from './read-file.ts'
import { namesReadable, needSecond, readAsks } from './table-ask.ts'
import type { Taking } from './take-row.ts'

const agencyOf = ({ me }: Pick<Given<unknown>, 'me'>): string => me.agencyId ?? ''
const taking = (given: Given<{ run: string; system: string }>): Taking => ({ db: given.db, services: given.services, ask: given.ask, run: given.input.run, from: { agency: agencyOf(given), system: given.input.system } })

export default slice({
  name: 'protect/interchange',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.importHome, async () => ({})),
    handle(endpoints.readImport, ({ db, services, ask, input, ...given }) => readFile(db, services.keys, agencyOf(given), ask.newId('import-run'), Buffer.from(input.file, 'base64'))),
    handle(endpoints.tryImport, given => tryRows(taking(given), { ...given.input, how: { order: given.input.order ?? null } })),
    handle(endpoints.applyImport, given => bringIn(taking(given), { ...given.input, how: { order: given.input.order ?? null } })),
    handle(endpoints.keepMapping, ({ db, services, input, ...given }) => keepHeadings(db, services.keys, agencyOf(given), input.columns, input.mapping)),
    handle(endpoints.exportHome, async ({ db, me, ask }) => ({ provenUntil: provenUntil(me.steppedUpAt, ask.now), hasCode: (await readMember(db)).hasCode, names: await namesReadable(db), asks: await readAsks(db, ask.now) })),
    handle(endpoints.exportMyCases, ({ db, services, ask }) => exportCases(db, services, ask.now, mostIdentities)),
    handle(endpoints.exportAllCases, async ({ db, services, ask }) => {
      await needSecond(db)
      return exportCases(db, services, ask.now, Infinity)
    }),
    handle(endpoints.askTable, ({ db, input }) => db.one<{ ask: string }>(sql`select protect.ask_table(${input.why}) as ask`)),
    handle(endpoints.answerTable, async ({ db, input }) => {
      await db.run(sql`select protect.answer_table(${input.ask}, ${input.yes})`)
      return { answered: true as const }
    }),
  ],
  my: [takenOut, secondAsked],
})
