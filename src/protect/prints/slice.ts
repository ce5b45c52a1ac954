import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { en } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { drawCard, drawSummary, drawTonight, showCase, showTonight } from './print.ts'

export default slice({
  name: 'protect/prints',
  words: { en, fr },
  endpoints,
  handlers: [
    handle(endpoints.showPrints, ({ db, record, sealer, ask }) => showCase(db, record, sealer, ask.now)),
    handle(endpoints.printSummary, ({ db, record, sealer, input, ask }) => drawSummary(db, record, sealer, input, ask.now)),
    handle(endpoints.printCard, ({ db, input, ask }) => drawCard(db, input, ask.now)),
    handle(endpoints.showNight, ({ db, ask }) => showTonight(db, ask.now)),
    handle(endpoints.printNight, ({ db, input, ask }) => drawTonight(db, input, ask.now)),
  ],
})
