import { useKit } from '../../../web/kit/language.tsx'
import { Page, type PageProps } from '../../../web/kit/page.tsx'
import { SectionRail } from '../../../web/kit/section-rail.tsx'
import { en } from './words-en.ts'
import { fr } from './words-fr.ts'

type Props = Omit<PageProps, 'crumb' | 'rail'> & {
  /** The case, and its number where this caller may read it. */
  readonly of: string | undefined
  readonly number?: string | null
  /** The part: its address below the case, and its name in the rail. */
  readonly part: string
  readonly name: string
}

/** A page that is one part of a case, with the way back to where things stand. */
export const CasePart = ({ of, number, part, name, ...page }: Props) => {
  const t = useKit().language === 'fr' ? fr : en
  const sections = [{ key: 'where', label: t.where, href: `/cases/${of}` }, { key: part, label: name, href: `/cases/${of}/${part}`, current: true }]
  return <Page {...page} {...(number ? { crumb: t.caseNumber({ number }) } : {})} rail={<SectionRail label={t.rail} sections={sections} />} />
}
