import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { shortDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { addDocument, dropDocument } from '../../endpoints.ts'
import { AddDocument } from './add-document.tsx'
import { type Data, type Props, sizeOf } from './props.ts'
import './documents.css'

type Line = Data['documents'][number]

export const View = (props: Props) => {
  const { data, t, params, can } = props
  const id = params['case']!
  return (
    <CasePart of={id} number={data.number} part="documents" name={t.title} title={t.title} lead={t.lead}>
      <List of={data.documents} keyOf={d => d.id} label={t.title} empty={t.none} row={d => <Paper {...props} paper={d} />} />
      {can(addDocument) && <AddDocument key={data.documents.length} {...props} />}
    </CasePart>
  )
}

const Paper = ({ paper: d, ...props }: Props & { paper: Line }) => {
  const { t, language, params, can } = props
  const [removing, setRemoving] = useState(false)
  const facts = [t[`about_${d.about}`], `${t[`kind_${d.kind}`]}, ${sizeOf(d.bytes, props)}`, t.added({ day: shortDay(d.on, language), by: d.by })]
  return (
    <Item
      icon="file-text" title={d.name}
      action={<>
        <a className="tl-button is-plain is-small" href={`/api/cases/${params['case']}/documents/${d.id}`} download aria-label={t.downloadNamed({ name: d.name })}>{t.download}</a>{' '}
        {can(dropDocument) && !removing && <Button small kind="bare" onPress={() => setRemoving(true)}>{t.drop}</Button>}
      </>}
    >
      <span className="tl-num">{facts.join(' · ')}</span>
      {d.note && <p className="tl-document-note">{d.note}</p>}
      {removing && <Removing {...props} paper={d} stay={() => setRemoving(false)} />}
    </Item>
  )
}

const Removing = ({ paper, stay, t, language, params, call, reload }: Props & { paper: Line; stay: () => void }) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const remove = () => void call(dropDocument, { params: { case: params['case']!, file: paper.id } }).then(reload, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  return (
    <Banner tone={trouble ? 'refused' : 'waiting'} action={<><Button small onPress={remove}>{t.dropYes}</Button> <Button small kind="bare" onPress={stay}>{t.keep}</Button></>}>{trouble ?? t.dropSure}</Banner>
  )
}
