import { useRef, useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { type About, abouts } from '../../document.ts'
import { addDocument } from '../../endpoints.ts'
import { type Chosen, ChooseFile } from './choose-file.tsx'
import { type Props, sizeOf } from './props.ts'

type Typed = { readonly file: Chosen | null; readonly about: About | null; readonly name: string; readonly note: string }

export const AddDocument = (props: Props) => {
  const { t, language, params, call, reload } = props
  const [typed, setTyped] = useState<Typed>({ file: null, about: null, name: '', note: '' })
  const [state, setState] = useState<{ busy: boolean; trouble: string | null }>({ busy: false, trouble: null })
  const key = useRef(crypto.randomUUID())
  const { file, about, name, note } = typed
  const change = (part: Partial<Typed>) => {
    key.current = crypto.randomUUID()
    setTyped({ ...typed, ...part })
  }
  const chosen = (given: Chosen | 'too-large' | 'unreadable') => {
    if (given === 'too-large' || given === 'unreadable') return setState({ busy: false, trouble: given === 'too-large' ? t.tooLarge : t.unreadable })
    setState({ busy: false, trouble: null })
    change({ file: given, name: name === '' ? given.name : name })
  }
  const send = () => {
    if (!file || !about) return
    setState({ busy: true, trouble: null })
    call(addDocument, { params: { case: params['case']! }, key: key.current, input: { about, name: name.trim(), file: file.base64, ...(note.trim() === '' ? {} : { note }) } }).then(reload, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setState({ busy: false, trouble: error.refused.say[language] })
    })
  }
  return (
    <Section title={t.add}>
      <div className="tl-fields">
        <Banner tone="ask" icon="info">{t.kept}</Banner>
        {state.trouble && <Banner tone="refused" urgent>{state.trouble}</Banner>}
        <ChooseFile label={t.file} choose={t.choose} help={t.limits} said={file && t.chosen({ name: file.name, size: sizeOf(file.size, props) })} onChosen={chosen} />
        <Choice label={t.about} options={abouts.map(a => ({ value: a, label: t[`about_${a}`] }))} value={about} onChange={value => change({ about: value as About })} />
        <TextField label={t.name} help={t.nameHelp} value={name} maxLength={200} onChange={value => change({ name: value })} />
        <TextField label={t.note} help={t.noteHelp} optional value={note} maxLength={500} onChange={value => change({ note: value })} />
        <p><Button kind="primary" icon="paperclip" busy={state.busy} disabled={!file || !about || name.trim() === ''} onPress={send}>{t.send}</Button></p>
      </div>
    </Section>
  )
}
