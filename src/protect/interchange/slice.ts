import { readMember } from '../../platform/accounts/read-me.ts'
import { provenUntil } from '../../platform/accounts/proven-until.ts'
import type { Given } from '../../platform/http/handle.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { bringIn, tryRows } from './bring-in.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { exportCases, mostIdentities } from './export-cases.ts'
import { fr } from './fr.ts'
import { takenOut } from './my-taken-out.ts'
import { keepHeadings, readFile } from './read-file.ts'
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
    handle(endpoints.exportHome, async ({ db, me, ask }) => ({ provenUntil: provenUntil(me.steppedUpAt, ask.now), hasCode: (await readMember(db)).hasCode })),
    handle(endpoints.exportMyCases, ({ db, services, ask }) => exportCases(db, services, ask.now, mostIdentities)),
    handle(endpoints.exportAllCases, ({ db, services, ask }) => exportCases(db, services, ask.now, Infinity)),
  ],
  my: [takenOut],
})
