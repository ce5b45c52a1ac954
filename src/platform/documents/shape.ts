import { z } from 'zod'

const Text = z.string()
const BlockShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: Text }),
  z.object({ kind: z.literal('para'), text: Text }),
  z.object({ kind: z.literal('list'), items: z.array(Text).readonly() }),
  z.object({ kind: z.literal('facts'), facts: z.array(z.tuple([Text, Text]).readonly()).readonly() }),
  z.object({ kind: z.literal('table'), head: z.array(Text).readonly(), rows: z.array(z.array(Text).readonly()).readonly() }),
  z.object({ kind: z.literal('lines'), label: Text, count: z.number() }),
])
const PageShape = z.object({ title: Text, language: z.enum(['en', 'fr']), blocks: z.array(BlockShape).readonly(), foot: Text })
/** A page as sent to the browser, in both languages. */
export const BothPages = z.object({ en: PageShape, fr: PageShape })
