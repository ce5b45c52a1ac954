import { day, type PlainDate, type Span } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'

/** One state of a provision: `checked` tells whether its dates were read in the official text. */
export type Version = { readonly span: Span; readonly by: string; readonly changed: Said; readonly checked: boolean }

const v = (from: string, to: string | null, by: string, en: string, fr: string, checked = true): Version =>
  ({ span: { from: day(from), to: to === null ? null : day(to) }, by, changed: { en, fr }, checked })
const c36 = 'S.C. 2014, c. 25', c75 = 'S.C. 2019, c. 25', c49 = 'S.C. 2005, c. 43', s12 = 'S.C. 2023, c. 28', c12 = 'S.C. 2026, c. 4'

/** Dated states by section; a day before the first row is a day the library cannot speak about, or on which the rule did not exist. */
const versions: Readonly<Record<string, readonly Version[]>> = {
  '279.01': [
    v('2005-11-25', '2014-12-05', `${c49}, s. 3`, 'offence created, no minimum sentence', 'création de l’infraction, sans peine minimale'),
    v('2014-12-06', '2019-06-20', `${c36}, s. 18`, 'minimum sentences added', 'ajout de peines minimales'),
    v('2019-06-21', null, `S.C. 2015, c. 16, s. 1; ${c75}, s. 386`, 'presumption of subsection (3) added', 'ajout de la présomption du paragraphe (3)'),
  ],
  '279.01(3)': [v('2019-06-21', null, `S.C. 2015, c. 16, s. 1; ${c75}, s. 386`, 'presumption created', 'création de la présomption')],
  '279.011': [v('2010-06-29', null, 'S.C. 2010, c. 3, s. 2', 'offence and minimum sentences created', 'création de l’infraction et des peines minimales')],
  '279.02': [
    v('2005-11-25', '2014-12-05', `${c49}, s. 3`, 'created', 'création'),
    v('2014-12-06', '2019-09-18', `${c36}, s. 19`, 'subsection (2), under 18, added', 'ajout du paragraphe (2), moins de 18 ans'),
    v('2019-09-19', null, `${c75}, s. 104`, 'subsection (1) may proceed summarily', 'procédure sommaire possible au paragraphe (1)'),
  ],
  '279.03': [
    v('2005-11-25', '2014-12-05', `${c49}, s. 3`, 'created', 'création'),
    v('2014-12-06', '2019-09-18', `${c36}, s. 19`, 'subsection (2), under 18, added', 'ajout du paragraphe (2), moins de 18 ans'),
    v('2019-09-19', null, `${c75}, s. 105`, 'subsection (1) may proceed summarily', 'procédure sommaire possible au paragraphe (1)'),
  ],
  '279.04': [
    v('2005-11-25', '2012-06-27', `${c49}, s. 3`, 'definition without factors', 'définition sans facteurs'),
    v('2012-06-28', null, 'S.C. 2012, c. 15, s. 2', 'factors of subsection (2) added', 'ajout des facteurs du paragraphe (2)'),
  ],
  '286.1': [
    v('2014-12-06', '2019-09-18', `${c36}, s. 20`, 'buying became an offence', 'l’achat devient une infraction'),
    v('2019-09-19', null, `${c75}, s. 108`, 'higher summary maximum in subsection (1)', 'maximum sommaire relevé au paragraphe (1)'),
  ],
  '286.2': [
    v('2014-12-06', '2019-09-18', `${c36}, s. 20`, 'replaced living on the avails', 'remplace le fait de vivre des produits'),
    v('2019-09-19', null, `${c75}, s. 109`, 'subsection (1) may proceed summarily', 'procédure sommaire possible au paragraphe (1)'),
  ],
  '286.3': [v('2014-12-06', null, `${c36}, s. 20`, 'replaced the former procuring offence', 'remplace l’ancienne infraction', false)],
  '286.4': [
    v('2014-12-06', '2019-09-18', `${c36}, s. 20`, 'new offence', 'nouvelle infraction', false),
    v('2019-09-19', null, `${c75}, s. 110`, 'summary maximum aligned', 'maximum sommaire harmonisé', false),
  ],
  '286.5': [v('2014-12-06', null, `${c36}, s. 20`, 'immunity created', 'création de l’immunité', false)],
  '213(1)': [v('1985-12-20', null, 'R.S.C. 1985, c. 51 (1st Supp.), s. 1', 'stopping vehicles, impeding traffic', 'arrêt de véhicules, entrave à la circulation', false)],
  '213(1)(c)': [v('1985-12-20', '2014-12-05', `R.S.C. 1985, c. 51 (1st Supp.), s. 1; repealed by ${c36}, s. 15`, 'street communication', 'communication dans un endroit public', false)],
  '213(1.1)': [v('2014-12-06', null, `${c36}, s. 15`, 'communication beside school grounds, playgrounds, daycares', 'communication près des terrains d’école ou de jeu et des garderies', false)],
  '170': [v('2015-07-17', null, 'S.C. 2015, c. 23, s. 8', 'single maximum; the offence is older', 'maximum unique; infraction plus ancienne', false)],
  '171': [v('2015-07-17', null, 'S.C. 2015, c. 23, s. 9', 'single maximum; the offence is older', 'maximum unique; infraction plus ancienne', false)],
  '172.1': [v('2015-07-17', null, 'S.C. 2015, c. 23, s. 11', 'maximum raised; the offence is older', 'maximum relevé; infraction plus ancienne', false)],
  '7(4.1)': [v('1997-05-26', null, 'S.C. 1997, c. 16 and later acts', 'child sexual offences outside Canada', 'infractions sexuelles visant des enfants à l’étranger', false)],
  '7(4.11)': [v('2012-06-28', null, 'S.C. 2012, c. 15, s. 1', 'trafficking outside Canada', 'traite à l’étranger')],
  '278.1': [v('2014-12-06', null, `${c36}`, 'offences of 286.1 to 286.3 on the list; the scheme is older', 'infractions de 286.1 à 286.3 dans la liste; le régime est plus ancien', false)],
  'soira-6': [
    v('2016-12-01', '2023-10-25', 'S.C. 2015, c. 23', 'notice before departure, no fixed lead time', 'avis avant le départ, sans délai fixe'),
    v('2023-10-26', '2026-03-25', `${s12}, s. 41`, 'at least 14 days before departure', 'au moins 14 jours avant le départ'),
    v('2026-03-26', null, `${c12}, s. 132`, 'family emergency may be a reasonable excuse', 'une urgence familiale peut être une excuse raisonnable'),
  ],
  'irpr-207.1': [
    v('2019-06-04', '2022-09-25', 'SOR/2019-148', 'permit created', 'création du permis'),
    v('2022-09-26', null, 'SOR/2022-142', 'reprisals count as abuse', 'les représailles sont une forme de violence'),
  ],
  'vtip-permit': [
    v('2007-06-19', '2025-02-03', 'ministerial instructions of 2007', 'first permit of at most 180 days', 'premier permis d’au plus 180 jours', false),
    v('2025-02-04', null, 'MI81', 'first permit of normally at least 12 months', 'premier permis d’au moins 12 mois, sauf exceptions', false),
  ],
  'irpa-118': [v('2002-06-28', null, 'S.C. 2001, c. 27', 'in force', 'entrée en vigueur', false)],
}

/** The dated states of a section; throws RangeError for a section that the library does not hold. */
export const versionsOf = (section: string): readonly Version[] => {
  const rows = versions[section]
  if (!rows) throw new RangeError(`no dated text of ${section}`)
  return rows
}
export const spansOf = (section: string): readonly Span[] => versionsOf(section).map(row => row.span)
export const versionOn = (section: string, on: PlainDate): Version | null =>
  versionsOf(section).find(row => row.span.from <= on && (row.span.to === null || on <= row.span.to)) ?? null
