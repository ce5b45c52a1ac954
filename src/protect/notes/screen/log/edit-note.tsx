import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Conflict } from '../../../../web/kit/conflict.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { TextArea } from '../../../../web/kit/text-area.tsx'
import { editNote } from '../../endpoints.ts'
import { mostCharacters } from '../../note.ts'
import type { Entry, Props } from './props.ts'

/** What is typed stands until it is saved or left; a change by someone else meanwhile is shown beside it, and a person chooses. */
export const EditNote = ({ entry: n, close, t, language, params, call, reload }: Props & { entry: Entry; close: () => void }) => {
  const [typed, setTyped] = useState({ body: n.body ?? '', base: n.version })
  const [trouble, setTrouble] = useState<string | null>(null)
  const save = (base: number) => {
    call(editNote[n.level], { params: { case: params['case']!, note: n.id }, input: { body: typed.body }, version: base }).then(() => {
      close()
      reload()
    }, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
      if (error.refused.code === 'changed-meanwhile') reload()
    })
  }
  if (n.version !== typed.base) {
    return (
      <Conflict
        title={t.clash} mine={{ by: t.you, at: t.now, body: <p className="tl-log-body" dir="auto">{typed.body}</p> }}
        theirs={{ by: n.editedBy ?? n.by ?? '', at: momentOf(n.editedAt ?? n.at, language), body: <p className="tl-log-body" dir="auto">{n.body}</p> }}
        keepMine={() => save(n.version)} keepTheirs={close} keepBoth={() => setTyped({ body: `${n.body ?? ''}\n\n${typed.body}`.slice(0, mostCharacters), base: n.version })}
      />
    )
  }
  return (
    <div className="tl-fields">
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <TextArea label={t.body} value={typed.body} maxLength={mostCharacters} onChange={body => setTyped({ ...typed, body })} />
      <p><Button kind="primary" disabled={typed.body === '' || typed.body === n.body} onPress={() => save(typed.base)}>{t.save}</Button> <Button kind="bare" onPress={close}>{t.stay}</Button></p>
    </div>
  )
}
