import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { number } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { answerTable, askTable, type exportHome } from '../../endpoints.ts'
import { tableReasons } from '../../table-ask-states.ts'
import type { en } from './en.ts'

type Props = Pick<Shown<z.infer<typeof exportHome.output>, Words<typeof en>>, 'data' | 't' | 'language' | 'can' | 'call' | 'reload'> & { say: (trouble: string) => void }
const mostAlone = 200
const tones = { waiting: 'waiting', yes: 'settled', no: 'refused', used: 'settled', ended: 'refused' } as const

/** Above two hundred names: who asked, what for, and the second member's yes or no. */
export const Seconds = ({ data, t, language, can, call, reload, say }: Props) => {
  const answer = (ask: string, yes: boolean) => void call(answerTable, { params: { ask }, input: { yes } }).then(reload, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    say(error.refused.say[language])
    if (error.refused.code === 'step-up') reload()
  })
  const mayAnswer = data.provenUntil !== null && can(answerTable)
  return (
    <>
      {data.asks.length > 0 && (
        <Section title={t.seconds}>
          <List
            of={data.asks} keyOf={a => a.id} label={t.seconds} empty="" panel
            row={a => (
              <Item icon="download-simple" title={t.askOf({ by: a.by, names: number(a.names, language) })} action={!a.mine && a.state === 'waiting' && mayAnswer ? <><Button small kind="primary" onPress={() => answer(a.id, true)}>{t.yes}</Button><Button small onPress={() => answer(a.id, false)}>{t.no}</Button></> : <Mark tone={tones[a.state]}>{t[`state_${a.state}`]}</Mark>}>
                {t[`why_${a.why as 'move'}`]}{a.answeredBy ? `, ${a.answeredBy}` : ''} · <span className="tl-num">{momentOf(a.askedAt, language)}</span>
              </Item>
            )}
          />
        </Section>
      )}
      {data.names > mostAlone && data.provenUntil && can(askTable) && (
        <Section title={t.askTitle}>
          <p>{t.askLead({ names: number(data.names, language) })}</p>
          <Form of={askTable} params={{}} start={{ why: 'move' }} send={t.ask} onDone={reload} fields={{ why: { label: t.why, options: Object.fromEntries(tableReasons.map(r => [r, t[`why_${r}`]])) } }} />
        </Section>
      )}
    </>
  )
}
