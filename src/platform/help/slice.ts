import { handle } from '../http/handle.ts'
import { finds } from '../search/finder.ts'
import { slice } from '../slices/contract.ts'
import * as endpoints from './endpoints.ts'
import { searchTerms } from './glossary.ts'
import { helpFor } from './read-help.ts'

const mostFound = 3
const kinds = { en: 'word', fr: 'mot' }

/** The box asks it last: a person or a place comes before a word. */
const words = finds('term', 90, async ({ text, language: asked }) => {
  const language = asked === 'fr' ? 'fr' : 'en'
  return searchTerms(text, language).slice(0, mostFound).map(t => ({ said: t.term[language], kind: kinds[language], go: `/help-desk?term=${t.id}` }))
})

export default slice({
  name: 'platform/help',
  words: { en: {}, fr: {} },
  endpoints,
  handlers: [handle(endpoints.readHelp, async ({ services, me, input }) => ({ from: input.from ?? null, helps: helpFor(services.slices(), me.posts, input.from ?? null) }))],
  search: [words],
})
