import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { en } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { mark, offer, oldNights, readNights } from './hard-nights.ts'
import { reliefOfDay } from './my-nights.ts'

export default slice({
  name: 'protect/hard-nights',
  words: { en, fr },
  endpoints,
  handlers: [
    handle(endpoints.readHardNights, ({ db, ask }) => readNights(db, ask.now)),
    handle(endpoints.markHardNight, ({ db, input }) => mark(db, input.night)),
    handle(endpoints.offerRelief, ({ db, input }) => offer(db, input)),
  ],
  stewards: [oldNights],
  my: [reliefOfDay],
})
