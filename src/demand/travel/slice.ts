import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { lateNotices } from './counts.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fileNewNotice, recordWhenKnown, reviewOneNotice } from './file-notice.ts'
import { fr } from './fr.ts'
import { noticesOfDay } from './my-notices.ts'
import { listMyNotices, readOneNotice } from './read-notices.ts'

export default slice({
  name: 'demand/travel',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.fileNotice, ({ db, services, ask, record, input }) => fileNewNotice(db, services, ask, record.id, input)),
    handle(endpoints.listNotices, ({ db, services }) => listMyNotices(db, services)),
    handle(endpoints.readNotice, ({ db, services, record, sealer }) => readOneNotice(db, services, record.id, sealer)),
    handle(endpoints.recordKnew, ({ db, record, input }) => recordWhenKnown(db, record.id, input.knewOn)),
    handle(endpoints.reviewNotice, ({ db, record }) => reviewOneNotice(db, record.id)),
  ],
  my: [noticesOfDay],
  counts: [lateNotices],
  demo,
})
