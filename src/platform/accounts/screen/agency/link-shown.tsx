import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import type { AgencyProps, Link } from './props.ts'
import '../accounts.css'

/** The link, this once: whoever holds it sets the password. */
export const LinkShown = ({ t, link, onDone }: { t: AgencyProps['t']; link: Link; onDone: () => void }) => (
  <Banner tone="ask" icon="link-simple" urgent action={<Button small onPress={onDone}>{t.linkDone}</Button>}>
    <p>{t.link({ hours: link.hours })}</p>
    <p className="tl-mono tl-account-once">{`${location.origin}${link.link}`}</p>
  </Banner>
)
