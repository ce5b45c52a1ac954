import { Mark } from './mark.tsx'
import { useKit } from './language.tsx'
import './her-words.css'

/** Only what she said, never paraphrased. The quotation marks are of the language it was said in. */
export const HerWords = ({ label, words, language }: { label: string; words: string; language?: string }) => {
  const { t } = useKit()
  return (
    <figure className="tl-her-words">
      <figcaption><Mark tone="hers" icon="quotes">{label}</Mark></figcaption>
      <blockquote {...(language ? { lang: language } : {})}>{t.quoted(words)}</blockquote>
    </figure>
  )
}
