import { useRef, useState } from 'react'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { saveAnswers } from '../../endpoints.ts'
import type { CallProps, Part } from './props.ts'

/** Keeps each answer as it is given, one after the other, and reads the page again; what failed is said and stays on the screen. */
export const useKept = ({ data, call, reload, language }: CallProps) => {
  const version = useRef(data.version)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const [trouble, setTrouble] = useState<string | null>(null)
  version.current = Math.max(version.current, data.version)
  const keep = (input: Part) => {
    line.current = line.current.then(() => call(saveAnswers, { params: { call: data.id }, input, version: version.current })).then(
      kept => {
        version.current = kept.version
        setTrouble(null)
        reload()
      },
      (error: unknown) => {
        if (!(error instanceof RefusedError)) throw error
        setTrouble(error.refused.say[language])
        if (error.refused.code === 'changed-meanwhile') reload()
      },
    )
  }
  return { keep, trouble }
}
