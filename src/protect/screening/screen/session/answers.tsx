import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { answerQuestion, stopScreening } from '../../endpoints.ts'
import type { Acts, Props } from './props.ts'

export const Answers = ({ data, t, language, can, call, done, at }: Props & Acts) => {
  const writes = can(answerQuestion)
  return (
    <Section title={t.said} {...(writes && data.state === 'ended' && data.keepsAnswers ? { actions: <Button small kind="hers" onPress={() => done(call(stopScreening, { params: at, input: { how: 'drop' } }))}>{t.dropKept}</Button> } : {})}>
      <List
        of={data.answers} keyOf={a => a.item} label={t.said} empty={data.state === 'ended' ? t.noAnswers : t.nothingSaid}
        row={a => (
          <Item title={a.ask[language]} action={writes && data.state === 'open' ? <Button small kind="bare" onPress={() => done(call(answerQuestion, { params: at, input: { item: a.item, answer: 'taken back' }, version: data.version }))}>{t.takeBack}</Button> : undefined}>
            {t[`answer_${a.answer}`]}
          </Item>
        )}
      />
    </Section>
  )
}
