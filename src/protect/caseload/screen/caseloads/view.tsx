import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { type readLoads, undoHandOver } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readLoads.output>, Words<typeof en>>

export const View = ({ data, t, language, call, reload }: Props) => (
  <Page title={t.title} lead={t.lead}>
    <Section title={t.colleagues}>
      <List
        of={data.colleagues} keyOf={c => c.id} label={t.colleagues} empty={t.none} panel
        row={c => <Item icon="user" title={c.name} action={c.files > 0 ? <Button small href={`/caseloads/${c.id}`}>{t.handOver}</Button> : undefined}>{t.carries({ files: c.files, load: c.load })}{c.left && <> <Mark tone="waiting">{t.left}</Mark></>}</Item>}
      />
    </Section>
    <Section title={t.moves}>
      <List
        of={data.moves} keyOf={m => m.move} label={t.moves} empty={t.noMoves} panel
        row={m => <Item icon="arrows-left-right" title={t.moved({ from: m.from, files: m.files })} action={m.mayUndo ? <Button small onPress={() => void call(undoHandOver, { params: { move: m.move } }).then(reload)}>{t.undo}</Button> : m.undone ? <Mark tone="plain">{t.undone}</Mark> : undefined}><span className="tl-num">{momentOf(m.at, language)}</span></Item>}
      />
    </Section>
  </Page>
)
