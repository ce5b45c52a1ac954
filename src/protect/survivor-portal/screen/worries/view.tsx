import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { type listWorries, markWorrySeen } from '../../endpoints.ts'
import type { en } from './en.ts'

type T = Words<typeof en>
type Data = z.infer<typeof listWorries.output>
type Worry = Data['worries'][number]

const about = (t: T, worry: Worry): string => (t as unknown as Readonly<Record<string, string>>)[`about_${worry.about}`] ?? t.about_other
const where = (t: T, w: Worry, language: 'en' | 'fr'): string =>
  [w.agency && t.by({ agency: w.agency }), w.verb ? (w.seq === null ? t.soon : t.line({ n: new Intl.NumberFormat(`${language}-CA`).format(w.seq) })) : t.none, t.on({ day: longDay(w.on, language) })].filter(Boolean).join(' · ')

/** For the office of oversight: whose opening worries someone, and nothing of who it is. */
export const View = ({ data, t, language, call, reload }: Shown<Data, T>) => {
  const see = async (worry: string) => {
    await call(markWorrySeen, { params: { worry } })
    reload()
  }
  return (
    <Page title={t.title} lead={t.lead}>
      <List
        of={data.worries} keyOf={w => w.id} label={t.nav} empty={t.empty} panel
        row={w => <Item icon="hand-palm" title={about(t, w)} action={w.seen ? <Mark tone="settled">{t.seen}</Mark> : <Button small onPress={() => void see(w.id)}>{t.see}</Button>}>{where(t, w, language)}</Item>}
      />
    </Page>
  )
}
