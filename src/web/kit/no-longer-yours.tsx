import { Button } from './button.tsx'
import { useKit } from './language.tsx'
import { Mark } from './mark.tsx'
import './nothing-here.css'
import './no-longer-yours.css'

/** Replaces the page within a second of a consent taken back. Nothing of what stood there stays. */
export const NoLongerYours = ({ said, home }: { said: string; home: string }) => {
  const { t } = useKit()
  return (
    <main id="content" className="tl-nothing">
      <div className="tl-no-longer" role="alert">
        <h1 id="page-title" tabIndex={-1}><Mark tone="hers" icon="eye-slash">{t.noLongerYours}</Mark></h1>
        <p>{said}</p>
        <p>{t.nothingAsked}</p>
      </div>
      <Button href={home} kind="primary">{t.backToMyDay}</Button>
    </main>
  )
}
