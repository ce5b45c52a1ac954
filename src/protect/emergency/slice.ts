import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { closeAlert, readAlerts, writeAlert } from './alerts.ts'
import { askToOpen, openAsked } from './break-glass.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { toConfirm, told, toReview } from './my-emergency.ts'
import { readEmergencyDesk } from './read-desk.ts'
import { readOpenedCase } from './read-opened.ts'
import { listToReview, reviewOpening } from './review.ts'
import { oldAsks } from './stewards.ts'

export default slice({
  name: 'protect/emergency',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readDesk, ({ db, services, ask }) => readEmergencyDesk(db, services.keys, ask.now)),
    handle(endpoints.askGlass, ({ db, services, input }) => askToOpen(db, services.keys, input)),
    handle(endpoints.confirmGlass, async ({ db, input }) => {
      await db.run(sql`select protect.confirm_glass(${input.ask})`)
      return { confirmed: true as const }
    }),
    handle(endpoints.openGlass, ({ db, services, input }) => openAsked(db, services.keys, input)),
    handle(endpoints.readOpened, ({ db, record, sealer, ask }) => readOpenedCase(db, record.id, sealer, ask.now)),
    handle(endpoints.listReview, ({ db, services, ask }) => listToReview(db, services.keys, ask.now)),
    handle(endpoints.reviewGlass, ({ db, input }) => reviewOpening(db, input)),
    handle(endpoints.listAlerts, async ({ db, record, sealer }) => ({ alerts: await readAlerts(db, record.id, sealer) })),
    handle(endpoints.addAlert, ({ db, record, sealer, input }) => writeAlert(db, record.id, sealer, input)),
    handle(endpoints.endAlert, ({ db, record, input }) => closeAlert(db, record.id, input.alert)),
  ],
  my: [toConfirm, toReview, told],
  stewards: [oldAsks],
})
