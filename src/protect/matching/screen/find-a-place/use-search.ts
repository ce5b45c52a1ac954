import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import { type Refused, RefusedError, type Call } from '../../../../web/kit/screen/client.ts'
import { holdForCall, holdForCase, type Places, placesForCall, placesForCase } from '../../endpoints.ts'

export type Found = z.infer<typeof Places>
export type Held = { readonly hold: string; readonly service: string; readonly room: string; readonly until: string }
export type Source = { readonly call: string } | { readonly case: string }
type State = { readonly found: Found | null; readonly refused: Refused | null; readonly held: Held | null; readonly busy: string | null }

/** A refusal is shown; anything else is a fault of ours and goes on. */
const refusedOf = (error: unknown): Refused => {
  if (error instanceof RefusedError) return error.refused
  throw error
}

/** The search for a call or a case, asked again when she lets a limit go; and the hold. Nothing of it stands in the address. */
export const useSearch = (call: Call, source: Source | null, without: readonly string[]) => {
  const [state, setState] = useState<State>({ found: null, refused: null, held: null, busy: null })
  const id = source === null ? null : 'call' in source ? source.call : source.case
  const ofCall = source !== null && 'call' in source
  const asked = without.join()
  const search = useCallback(async () => {
    if (id === null) return
    const input = { without: asked === '' ? [] : asked.split(',') }
    await (ofCall ? call(placesForCall, { params: { call: id }, input }) : call(placesForCase, { params: { case: id }, input })).then(
      found => setState(s => ({ ...s, found, refused: null })), error => setState(s => ({ ...s, refused: refusedOf(error) })))
  }, [call, id, ofCall, asked])
  useEffect(() => void search(), [search])
  const hold = async (service: string) => {
    if (id === null) return
    setState(s => ({ ...s, busy: service, refused: null }))
    const input = { service, arrives: 'tonight' }
    await (ofCall ? call(holdForCall, { params: { call: id }, input }) : call(holdForCase, { params: { case: id }, input })).then(
      held => setState(s => ({ ...s, held, busy: null })), error => setState(s => ({ ...s, busy: null, refused: refusedOf(error) })))
    await search()
  }
  return { ...state, hold, search, forget: () => setState(s => ({ ...s, held: null })) }
}
