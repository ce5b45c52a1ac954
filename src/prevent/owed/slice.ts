import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { checkTyped, placesOfLaw } from './check-wages.ts'
import { en } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { owedPage } from './pages/owed.ts'

export default slice({
  name: 'prevent/owed',
  words: { en, fr },
  endpoints,
  handlers: [handle(endpoints.openWages, async () => placesOfLaw()), handle(endpoints.checkWages, async ({ input, ask }) => checkTyped(input, ask.now))],
  pages: [owedPage],
})
