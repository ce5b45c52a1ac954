import type { Words } from '../../../platform/i18n/words.ts'
import { Banner } from '../../../web/kit/banner.tsx'
import { Button } from '../../../web/kit/button.tsx'
import type { en } from './charge-file/en.ts'

/** What is offered to a person instead of a count. */
export const SupportCard = ({ t }: { t: Words<typeof en> }) => (
  <Banner tone="hers" icon="hand-heart">
    <p><b>{t.support}</b></p>
    <p>{t.supportLead}</p>
    <p className="tl-row"><Button small kind="hers" href="/help">{t.findHelp}</Button><Button small icon="printer" href="/help-card">{t.card}</Button></p>
  </Banner>
)
