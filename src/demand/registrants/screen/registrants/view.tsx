import { useState } from 'react'
import type { z } from 'zod'
import { day } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { shortDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { addRegistrant, type listRegistrants } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof listRegistrants.output>, Words<typeof en>>

export const View = ({ data, t, language, can, go }: Props) => {
  const [adding, setAdding] = useState(false)
  const [aliases, setAliases] = useState<readonly string[]>([])
  const other = (
    <div className="tl-fields">
      {aliases.map((alias, i) => <TextField key={i} label={t.alias({ n: i + 1 })} value={alias} maxLength={200} onChange={text => setAliases(aliases.map((a, at) => (at === i ? text : a)))} />)}
      <p><Button small icon="plus" onPress={() => setAliases([...aliases, ''])}>{t.addAlias}</Button></p>
    </div>
  )
  return (
    <Page title={t.title} lead={t.lead} actions={can(addRegistrant) ? <Button kind={adding ? 'plain' : 'primary'} icon={adding ? 'x' : 'plus'} onPress={() => setAdding(!adding)}>{adding ? t.cancel : t.addOne}</Button> : undefined}>
      {adding && (
        <Form
          of={addRegistrant} fixed={{ aliases: aliases.map(a => a.trim()).filter(a => a !== '') }} start={{ childOffence: false, assessed: false }} also={other} send={t.send} onDone={made => go(`/registrants/${made.record}`)}
          fields={{ name: { label: t.name }, birth: { label: t.birth }, country: { label: t.country }, childOffence: { label: t.childOffence }, assessed: { label: t.assessed }, since: { label: t.since }, until: { label: t.until } }}
        />
      )}
      <List
        of={data.registrants} keyOf={r => r.id} label={t.label} empty={t.empty} panel
        row={r => <Item icon="identification-card" title={<Link href={`/registrants/${r.id}`} quiet>{r.name}</Link>}>{[t.line({ number: r.number, until: r.until === null ? null : shortDay(day(r.until), language) }), r.childOffence ? t.child : null, r.assessed ? null : t.notAssessed].filter(Boolean).join(' · ')}</Item>}
      />
    </Page>
  )
}
