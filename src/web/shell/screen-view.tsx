import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { BesideContext } from '../kit/screen/beside.ts'
import { NoLongerYours } from '../kit/no-longer-yours.tsx'
import { NothingHere } from '../kit/nothing-here.tsx'
import { call, readThrough, RefusedError } from '../kit/screen/client.ts'
import { Trouble } from '../kit/trouble.tsx'
import { Waiting } from '../kit/waiting.tsx'
import { useLive } from './live.ts'
import type { Me } from './me.ts'
import { besideRecord, type Placed, startsFor } from './screens.ts'
import { Standing } from './standing.tsx'
import { shellWords } from './words.ts'

type Props = { placed: Placed; params: Readonly<Record<string, string>>; me: Me; language: 'en' | 'fr'; go: (path: string) => void }

/** The one way from an address to a view: read, then show; gone, denied and absent are decided here for every screen. */
export const ScreenView = ({ placed: { screen }, params, me, language, go }: Props) => {
  const queries = useQueryClient()
  const query = Object.fromEntries(new URLSearchParams(location.search))
  delete query['lang']
  const key = [screen.at, params, query]
  const recordId = 'kind' in screen.load.asks ? params[screen.load.asks.kind.name] : undefined
  const page = useQuery({ queryKey: key, queryFn: () => readThrough(screen.load as never, params, query) as Promise<{ data: never; can: string[]; standing: null }> })
  const gone = useLive(recordId, () => void page.refetch(), () => queries.removeQueries({ queryKey: key }))
  const t = shellWords(language)
  const missing = page.error instanceof RefusedError && page.error.refused.status === 404
  const signedOut = page.error instanceof RefusedError && page.error.refused.status === 401
  useEffect(() => {
    if (signedOut) void queries.invalidateQueries({ queryKey: ['me'] })
  }, [signedOut, queries])
  // Never out of a field: someone who began to type goes on.
  useEffect(() => { if (!document.activeElement?.matches('input, textarea, select')) document.getElementById('page-title')?.focus() }, [page.isPending])
  if (gone || (missing && page.data)) return <NoLongerYours said={t.takenBack} home="/" />
  if (missing) return <NothingHere home="/" />
  if (page.error && !page.data) return <Trouble what={t.notRead} todo={page.error instanceof RefusedError ? page.error.refused.say[language] : t.tryAgain} code={page.error instanceof RefusedError ? page.error.refused.code : 'failed'} again={() => void page.refetch()} />
  if (!page.data) return <Waiting />
  const { data, can, standing } = page.data
  const View = screen.View
  const kind = 'kind' in screen.load.asks ? screen.load.asks.kind : null
  const beside = kind ? besideRecord(kind, params, location.pathname, route => can.includes(route), language) : []
  return (
    <BesideContext value={beside}>
      <Standing standing={standing} language={language} />
      <View {...({ data, t: screen.words[language], language, params, query, standing, can: (e: { route: string }) => can.includes(e.route), call, reload: () => void page.refetch(), go, me, starts: startsFor(me, language) } as never as Parameters<typeof View>[0])} />
    </BesideContext>
  )
}
