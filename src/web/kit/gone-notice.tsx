import { useKit } from './language.tsx'
import { Mark } from './mark.tsx'
import './no-longer-yours.css'

/** The same news in a list: something left your view, and nothing is asked of you. */
export const GoneNotice = ({ said }: { said: string }) => {
  const { t } = useKit()
  return <section className="tl-no-longer is-small"><Mark tone="hers" icon="eye-slash">{t.noLongerYours}</Mark><p className="tl-small">{said} {t.nothingAsked}</p></section>
}
