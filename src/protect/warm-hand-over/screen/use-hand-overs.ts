import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import { type Call, RefusedError } from '../../../web/kit/screen/client.ts'
import type { AnyEndpoint } from '../../../platform/http/endpoint.ts'
import { readHandOvers } from '../endpoints.ts'

export type HandOvers = z.infer<typeof readHandOvers.output>
export type OneHandOver = HandOvers['handOvers'][number]
/** Does one act and reads the hand-overs again; a refusal is said. */
export type Act = (of: AnyEndpoint, given: { params?: Record<string, string>; input?: unknown }) => void

export const useHandOvers = (call: Call, id: string, language: 'en' | 'fr', seen: unknown) => {
  const [found, setFound] = useState<HandOvers | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const read = useCallback(() => call(readHandOvers, { params: { case: id }, input: {} }).then(setFound, () => setFound(null)), [call, id])
  useEffect(() => void read(), [read, seen])
  const act: Act = (of, given) => {
    setTrouble(null)
    call(of as never, given as never).then(read, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  return { found, trouble, act }
}
