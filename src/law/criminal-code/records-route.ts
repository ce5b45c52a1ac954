import type { Said } from '../../algorithms/facts/sourced.ts'
import { recordsList } from '../facts/records-list.ts'

export type RecordsRoute = { readonly route: 'records-scheme' | 'common-law' | 'not-known'; readonly cite: Said; readonly why: Said }
const base = (section: string) => section.trim().replace(/\(.*$/, '')

/** Which application an accused must bring for a support file, given the sections charged; one listed section is enough for the scheme. */
export const recordsRoute = (charged: readonly string[]): RecordsRoute => {
  if (charged.length === 0) return { route: 'not-known', cite: { en: 'Criminal Code, s. 278.2(1)', fr: 'Code criminel, par. 278.2(1)' }, why: { en: 'The sections charged are not known.', fr: 'Les articles visés par l’accusation ne sont pas connus.' } }
  if (charged.some(section => recordsList.sections.includes(base(section))))
    return { route: 'records-scheme', cite: { en: 'Criminal Code, ss. 278.1 to 278.91', fr: 'Code criminel, art. 278.1 à 278.91' }, why: { en: 'A section charged is on the list: written application, at least 60 days’ service, two stages before a judge. The holder hands nothing to counsel.', fr: 'Un article visé est dans la liste : demande écrite, signification d’au moins 60 jours, deux étapes devant le juge. Le détenteur ne remet rien aux avocats.' } }
  return { route: 'common-law', cite: { en: 'R. v. O’Connor application', fr: 'demande de type R. c. O’Connor' }, why: { en: 'No section charged is on the list: the common-law application applies; the holder brings the record to the court, not to counsel. From secondary sources.', fr: 'Aucun article visé n’est dans la liste : la demande de common law s’applique; le détenteur apporte le dossier au tribunal, non aux avocats. De sources secondaires.' } }
}
