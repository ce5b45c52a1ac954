import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../platform/i18n/words.ts'
import { Button } from '../../../web/kit/button.tsx'
import { Choice } from '../../../web/kit/choice.tsx'
import { Item } from '../../../web/kit/item.tsx'
import { Link } from '../../../web/kit/link.tsx'
import { List } from '../../../web/kit/list.tsx'
import { momentOf } from '../../../web/kit/moments.ts'
import { Page } from '../../../web/kit/page.tsx'
import type { Shown } from '../../../web/kit/screen/page.ts'
import type { Doors } from '../endpoints.ts'
import { provinces } from '../part.ts'
import type { en } from './charge-files/en.ts'

type Props = Shown<z.infer<Doors['list']['output']>, Words<typeof en>>

/** The files of a team, for the doors of police or of the Crown. */
export const filesView = (doors: Doors, base: string) => ({ data, t, language, call, go }: Props) => {
  const [opening, setOpening] = useState(false)
  const open = (province: string) => void call(doors.open, { input: { province } }).then(made => go(`${base}/${made.record}`))
  return (
    <Page title={t.title} lead={t.lead} actions={<Button kind={opening ? 'plain' : 'primary'} icon={opening ? 'x' : 'plus'} onPress={() => setOpening(!opening)}>{opening ? t.cancel : t.openOne}</Button>}>
      {opening && <Choice label={t.where} options={provinces.map(p => ({ value: p, label: p }))} value={null} onChange={open} />}
      <List
        of={data.files} keyOf={f => f.id} label={t.label} empty={t.empty} panel
        row={f => <Item icon="file-text" title={<Link href={`${base}/${f.id}`} quiet>{f.number}</Link>} action={<span className="tl-small tl-faint tl-num">{momentOf(f.lastActivityAt, language)}</span>}>{`${f.province} · ${t.counts({ n: f.counts })}`}</Item>}
      />
    </Page>
  )
}
