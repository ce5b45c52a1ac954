import { day } from '../../../algorithms/calendars/day.ts'
import type { Said } from '../../../algorithms/facts/sourced.ts'
import type { Instrument, Item, Rule } from '../instrument.ts'
import { coercionDestination } from './coercion-destination.ts'
import { coerciveRecruitment } from './coercive-recruitment.ts'
import { deceptiveRecruitment } from './deceptive-recruitment.ts'
import { sixDimensions } from './dimensions.ts'
import { exploitation } from './exploitation.ts'
import { openings, sayFirst } from './openings.ts'
import type { Column, Row } from './row.ts'
import { vulnerabilityDestination } from './vulnerability-destination.ts'
import { vulnerabilityRecruitment } from './vulnerability-recruitment.ts'

const rows: readonly Row[] = [...deceptiveRecruitment, ...coerciveRecruitment, ...vulnerabilityRecruitment, ...exploitation, ...coercionDestination, ...vulnerabilityDestination]

const rule: Rule = {
  kind: 'dimensions',
  text: {
    value: {
      en: 'A dimension is positive with two strong indicators; or one strong and one medium or weak; or three medium; or two medium and one weak.',
      fr: 'Une dimension est positive avec deux indicateurs forts; ou un fort et un moyen ou faible; ou trois moyens; ou deux moyens et un faible.',
    },
    source: 'ILO and European Commission, Operational indicators of trafficking in human beings (2009), p. 3, as copied in a secondary reference',
    read: day('2026-11-25'),
    confidence: 'secondary',
  },
}

const licence: Said = {
  en: 'The lists are © ILO. Only identifiers and strengths are used here; every question is our own wording.',
  fr: 'Les listes sont © OIT. Seuls les identifiants et les poids sont repris ici; chaque question est de notre rédaction.',
}

const everyList: readonly Said[] = [
  {
    en: 'These dimensions are not the elements of an offence in Canada: no border needs to be crossed and no one needs to have been deceived. Nothing here closes a file.',
    fr: 'Ces dimensions ne sont pas les éléments d’une infraction au Canada : aucune frontière n’a à être franchie et personne n’a à avoir été trompé. Rien ici ne ferme un dossier.',
  },
  { en: 'Having agreed at first takes nothing away from any answer.', fr: 'Avoir d’abord dit oui n’enlève rien à aucune réponse.' },
]

const sexualList: Said = {
  en: 'Most strengths of this list could not be confirmed. Those answers are prompts for the conversation: they are shown and never counted, so no dimension can become positive yet.',
  fr: 'La plupart des poids de cette liste n’ont pu être confirmés. Ces réponses servent à la conversation : elles sont montrées et jamais comptées, si bien qu’aucune dimension ne peut encore devenir positive.',
}

const itemsOf = (column: Column): readonly Item[] =>
  rows.flatMap(({ id, ask, pace, signs, weights }) => {
    const weight = weights[column]
    return weight ? [{ id, dimension: id.slice(0, id.indexOf('.')), ask, pace, signs, ...weight }] : []
  })

type Lists = { readonly column: Column; readonly alsoNamed: readonly string[]; readonly name: Said; readonly forChild: Column | null }

const list = ({ column, alsoNamed, name, forChild }: Lists): Instrument => ({
  id: column,
  alsoNamed,
  version: '1',
  name,
  sayFirst,
  rule,
  persons: forChild ? 'adults' : 'children',
  about: column.endsWith('sexual') ? 'sexual' : 'labour',
  forChild,
  licence,
  limits: column.endsWith('sexual') ? [sexualList, ...everyList] : everyList,
  spanish: { approvedBy: null },
  openings,
  dimensions: sixDimensions,
  items: itemsOf(column),
})

/** The four operational lists: adults and children, labour and sexual exploitation. */
export const operationalLists: readonly Instrument[] = [
  list({ column: 'adult_labour', alsoNamed: ['ilo_adult_labour'], forChild: 'child_labour', name: { en: 'Indicators, adults, work', fr: 'Indicateurs, adultes, travail' } }),
  list({ column: 'child_labour', alsoNamed: ['ilo_child_labour'], forChild: null, name: { en: 'Indicators, under 18, work', fr: 'Indicateurs, moins de 18 ans, travail' } }),
  list({ column: 'adult_sexual', alsoNamed: ['ilo_adult_sexual'], forChild: 'child_sexual', name: { en: 'Indicators, adults, sexual exploitation', fr: 'Indicateurs, adultes, exploitation sexuelle' } }),
  list({ column: 'child_sexual', alsoNamed: ['ilo_child_sexual'], forChild: null, name: { en: 'Indicators, under 18, sexual exploitation', fr: 'Indicateurs, moins de 18 ans, exploitation sexuelle' } }),
]
