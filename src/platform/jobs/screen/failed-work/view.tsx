import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../i18n/words.ts'
import { type readFailedWork, tryAgain } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readFailedWork.output>, Words<typeof en>>

export const View = ({ data, t, language, call, reload }: Props) => (
  <Page title={t.title} lead={t.lead} actions={<Button href="/agency">{t.agency}</Button>}>
    <List
      of={data.failed} keyOf={f => `${f.happening} ${f.reaction}`} label={t.title} empty={t.none} panel
      row={f => (
        <Item icon="arrow-counter-clockwise" title={f.said[language]} action={<Button small kind="primary" onPress={() => void call(tryAgain, { input: { happening: f.happening, reaction: f.reaction } }).then(reload)}>{t.again}</Button>}>
          <span className="tl-num">{momentOf(f.at, language)}</span>{` · ${t.tries({ n: f.tries })} · ${t.code({ code: f.code })}`}
        </Item>
      )}
    />
  </Page>
)
