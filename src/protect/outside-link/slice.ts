import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { askAnOutsider, closeLink, markTold } from './ask-outside.ts'
import { emptied } from './emptied.ts'
import { en } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { outsideOfDay } from './my-outside.ts'
import { replyPage } from './pages.ts'
import { onNewKeeper, onNewLead } from './reactions.ts'
import { listLinks } from './read-outside.ts'

export default slice({
  name: 'protect/outside-link',
  words: { en, fr },
  endpoints,
  handlers: [
    handle(endpoints.listOutside, ({ db, record, sealer }) => listLinks(db, record.id, sealer)),
    handle(endpoints.askOutside, ({ db, services, ask, record, sealer, input }) => askAnOutsider(db, services, ask, record.id, sealer, input)),
    handle(endpoints.closeOutside, ({ db, record, input }) => closeLink(db, record.id, input.link)),
    handle(endpoints.tellOutside, ({ db, record, input }) => markTold(db, record.id, input.link)),
  ],
  pages: [replyPage],
  on: [onNewLead, onNewKeeper],
  unfollowed: { [onNewLead.name]: { en: en.followUnwritten, fr: fr.followUnwritten }, [onNewKeeper.name]: { en: en.followUnwritten, fr: fr.followUnwritten } },
  stewards: [emptied],
  my: [outsideOfDay],
})
