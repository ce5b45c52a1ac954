import type { z } from 'zod'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { showNight } from '../../endpoints.ts'
import { Printed } from '../printed.tsx'
import { Take } from '../take.tsx'
import type { en } from './en.ts'

export const View = ({ data, t, language }: Shown<z.infer<typeof showNight.output>, Words<typeof en>>) => (
  <Page title={t.title} lead={t.lead}>
    <Take path="/tonight/print" language={language} t={t} />
    <Printed page={data.night[language]} />
  </Page>
)
