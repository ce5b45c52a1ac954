import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { useKit } from './language.tsx'

/** While someone practises: nothing is sent, counted or seen by others. */
export const PracticeBanner = ({ onEnd }: { onEnd?: () => void }) => {
  const { t } = useKit()
  return <Banner tone="ask" icon="chalkboard-teacher" line {...(onEnd ? { action: <Button small onPress={onEnd}>{t.endPractice}</Button> } : {})}><b>{t.practice}</b> {t.practiceMeans}</Banner>
}
