import { Banner } from './banner.tsx'
import { useKit } from './language.tsx'

/** On every page of a demonstration installation. */
export const DemoBanner = () => {
  const { t } = useKit()
  return <Banner tone="plain" icon="info" line><b>{t.demo}</b></Banner>
}
