import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { readCard } from '../../endpoints.ts'
import { CardTable } from '../card-table.tsx'
import type { en } from './en.ts'

export const View = ({ data, t, language }: Shown<z.infer<typeof readCard.output>, Words<typeof en>>) => (
  <Page title={t.title} lead={t.lead}>
    <CardTable lines={data.lines} t={t} language={language} />
    <p><Button href="/gate">{t.back}</Button></p>
  </Page>
)
