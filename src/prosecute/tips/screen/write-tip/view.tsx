import { Banner } from '../../../../web/kit/banner.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { writeTip } from '../../endpoints.ts'
import { acts, channels } from '../../tip.ts'
import { sourceOptions } from '../../../investigations/screen/graded.tsx'
import type { en } from './en.ts'

export const View = ({ t, go }: Shown<unknown, Words<typeof en>>) => (
  <Page title={t.title} lead={t.lead} width="form">
    <Banner tone="ask" icon="info">{t.doneLaw}</Banner>
    <Form
      of={writeTip} start={{ done: [], privileged: false }}
      fields={{
        occurrence: { label: t.occurrence, help: t.occurrenceHelp }, channel: { label: t.channel, options: sourceOptions(t, 'channel', channels) }, receivedOn: { label: t.receivedOn }, done: { label: t.done, options: sourceOptions(t, 'done', acts) },
        text: { label: t.text, help: t.textHelp }, privileged: { label: t.privileged }, source: { label: t.source, help: t.sourceHelp },
      }}
      send={t.send} onDone={made => go(`/tips/${made.tip}`)}
    />
  </Page>
)
