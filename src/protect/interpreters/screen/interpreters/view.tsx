import { useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { spokenIn } from '../../../../platform/i18n/spoken-in.ts'
import { addInterpreter, interpreterLeaves, type listInterpreters } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof listInterpreters.output>, Words<typeof en>>

const Add = ({ t, call, reload }: Props) => {
  const [name, setName] = useState('')
  const [languages, setLanguages] = useState('')
  const [phone, setPhone] = useState('')
  const codes = languages.split(',').map(code => code.trim().toLowerCase()).filter(code => code !== '')
  const right = codes.length > 0 && codes.every(code => /^[a-z]{2,3}$/.test(code))
  const send = () => void call(addInterpreter, { input: { name, languages: codes, ...(phone === '' ? {} : { phone }) } }).then(() => { setName(''); setLanguages(''); setPhone(''); reload() })
  return (
    <Section title={t.add}>
      <TextField label={t.name} name="name" value={name} onChange={setName} />
      <TextField label={t.languages} name="languages" help={t.languagesHelp} value={languages} onChange={setLanguages} />
      {languages !== '' && !right && <Banner tone="waiting">{t.wrong}</Banner>}
      <TextField label={t.phone} name="phone" type="tel" optional value={phone} onChange={setPhone} />
      <p><Button kind="primary" disabled={name === '' || !right} onPress={send}>{t.add}</Button></p>
    </Section>
  )
}

export const View = (shown: Props) => {
  const { data, t, language, can, call, reload } = shown
  return (
    <Page title={t.title} lead={t.lead} width="form">
      <Section title={t.list}>
        <List
          of={data.interpreters} keyOf={i => i.id} label={t.list} empty={t.none} panel
          row={i => <Item icon="translate" title={i.name} action={can(interpreterLeaves) ? <Button small onPress={() => void call(interpreterLeaves, { params: { interpreter: i.id } }).then(reload)}>{t.left}</Button> : undefined}>{i.languages.map(code => spokenIn(code, language)).join(', ')}{i.phone ? ` · ${i.phone}` : ''}</Item>}
        />
      </Section>
      {can(addInterpreter) && <Add {...shown} />}
    </Page>
  )
}
