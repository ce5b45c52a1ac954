import { Banner } from './banner.tsx'
import { useKit } from './language.tsx'

/** Under the header while there is no connection. `waiting` changes are kept here, encrypted. */
export const OfflineBar = ({ since, waiting }: { since: string; waiting: number }) => {
  const { t } = useKit()
  return <Banner tone="waiting" icon="wifi-slash" line><b>{t.offlineSince(since)}</b>{waiting > 0 && ` ${t.changesWait(waiting)}`}</Banner>
}
