import { sealersFor } from '../crypto/sealer.ts'
import { handle } from '../http/handle.ts'
import { slice } from '../slices/contract.ts'
import * as endpoints from './endpoints.ts'

export default slice({
  name: 'platform/search',
  words: { en: {}, fr: {} },
  endpoints,
  handlers: [
    handle(endpoints.find, async ({ db, input, me, services }) => {
      const finders = services.slices().flatMap(s => s.search ?? []).filter(f => !f.posts || f.posts.some(p => me.posts.includes(p))).sort((a, b) => a.order - b.order)
      const openers = (records: readonly Parameters<typeof sealersFor>[2][number][]) => sealersFor(db, services.keys, records)
      const items = []
      for (const finder of finders) items.push(...(await finder.run({ db, keys: services.keys, text: input.text, language: input.language, openers })))
      return { items: items.slice(0, 12) }
    }),
  ],
})
