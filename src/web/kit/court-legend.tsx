import { hatch } from './charts/svg.ts'
import { useKit } from './language.tsx'
import './court-bar.css'

/** What the signs of a CourtBar mean. */
export const CourtLegend = () => {
  const { t } = useKit()
  return (
    <ul className="tl-court-legend">
      <li><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="2.5" /></svg>{t.legendToday}</li>
      <li><svg width="6" height="16" viewBox="0 0 6 16" aria-hidden="true"><path d="M3 0V16" stroke="currentColor" strokeWidth="2.5" /></svg>{t.legendCeiling}</li>
      <li><svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><rect x="4" y="4" width="10" height="10" transform="rotate(45 9 9)" fill="var(--lake-soft)" stroke="var(--lake)" strokeWidth="2" /></svg>{t.legendTrial}</li>
      <li><svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true"><rect x=".5" y=".5" width="23" height="13" rx="3" fill="var(--sunken)" stroke="var(--edge)" /><path d={hatch(1, 1, 22, 12, 6)} stroke="var(--edge)" strokeWidth="1.5" /></svg>{t.legendDefence}</li>
    </ul>
  )
}
