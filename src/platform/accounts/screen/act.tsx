import { useState } from 'react'
import { Banner } from '../../../web/kit/banner.tsx'
import { Button } from '../../../web/kit/button.tsx'
import { useKit } from '../../../web/kit/language.tsx'
import { call, type Refused, RefusedError } from '../../../web/kit/screen/client.ts'
import type { Endpoint } from '../../http/endpoint.ts'

type Props<I, O> = { of: Endpoint<I, O>; params?: Readonly<Record<string, string>>; input?: Readonly<Record<string, unknown>>; said: string; onDone: (answer: O) => void }

/** One act that needs no typing; a refusal says beside it what to do next. */
export const Act = <I, O>({ of, params = {}, input = {}, said, onDone }: Props<I, O>) => {
  const { language } = useKit()
  const [state, setState] = useState<{ busy: boolean; refused: Refused | null }>({ busy: false, refused: null })
  const press = async () => {
    setState({ busy: true, refused: null })
    try {
      const answer = await call(of, { params, input })
      setState({ busy: false, refused: null })
      onDone(answer)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setState({ busy: false, refused: error.refused })
    }
  }
  return (
    <>
      <Button small busy={state.busy} onPress={() => void press()}>{said}</Button>
      {state.refused && <Banner tone="waiting" urgent>{state.refused.say[language]}</Banner>}
    </>
  )
}
