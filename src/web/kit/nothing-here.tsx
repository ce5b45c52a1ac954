import { Button } from './button.tsx'
import { useKit } from './language.tsx'
import './nothing-here.css'

/** One page for not found and not allowed: same words, same look, nothing that tells them apart. */
export const NothingHere = ({ home }: { home: string }) => {
  const { t } = useKit()
  return (
    <main id="content" className="tl-nothing">
      <h1 id="page-title" tabIndex={-1}>{t.nothingHere}</h1>
      <p>{t.nothingHereNext}</p>
      <Button href={home} kind="primary">{t.backToMyDay}</Button>
    </main>
  )
}
