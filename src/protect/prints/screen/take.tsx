/** The PDF in the reader's language, on either paper. */
export const Take = ({ path, language, t, more = '' }: { path: string; more?: string; language: 'en' | 'fr'; t: { letter: string; a4: string } }) => (
  <p className="tl-printed-acts">
    {(['letter', 'a4'] as const).map(paper => <a key={paper} className="tl-button is-plain is-small" href={`/api${path}?language=${language}&paper=${paper}${more}`} download>{t[paper]}</a>)}
  </p>
)
