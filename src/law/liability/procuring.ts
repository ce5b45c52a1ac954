import { charge } from './charge.ts'
import { ageGroup, type Act, type Facts } from './facts.ts'
import { change, finding, type Draft } from './finding.ts'
import { parentProcures } from './household.ts'
import { say, sentences } from '../sentences.ts'

const causes = say('Causing another person to offer or provide sexual services for consideration fits the provision.', 'Amener une autre personne à offrir ou fournir des services sexuels moyennant rétribution correspond à la disposition.')
const helps = say('Recruiting, holding, hiding, harbouring or controlling the movements of a person in order to make a purchase possible fits the provision.', 'Recruter, détenir, cacher, héberger une personne ou contrôler ses mouvements pour rendre un achat possible correspond à la disposition.')
const purposeOpen = say('The provision fits only if the purpose was to make a purchase of sexual services possible; nothing says so.', 'La disposition ne correspond que si le but était de rendre possible un achat de services sexuels; rien ne le dit.')
const moving = say('Transporting is not named; controlling, directing or influencing movements is. The facts do not say which it was.', 'Transporter n’est pas nommé; contrôler, diriger ou influencer les mouvements l’est. Les faits ne disent pas ce qu’il en était.')
const otherPurpose = say('The purpose was not a purchase of sexual services.', 'Le but n’était pas un achat de services sexuels.')
const exploited = say('No statutory exemption covers an exploited person made to act toward others. Legal advice comes before any statement.', 'Aucune exemption légale ne vise la personne exploitée amenée à agir envers d’autres. Un avis juridique précède toute déclaration.')
const yes = change({ forPurchase: true }, 'offence', '286.3', 'If it was to make a purchase possible, it fits.', 'Si c’était pour rendre un achat possible, cela correspond.')
const no = change({ forPurchase: false }, 'no-offence', '286.3', 'For another purpose it does not.', 'Pour un autre but, non.')

export const procuringActs: ReadonlySet<Act> = new Set(['procure', 'recruit', 'transport', 'harbour', 'exploit'])

const standing = (facts: Facts): { result: 'offence' | 'not-known' | 'no-offence'; why: ReturnType<typeof say>; open: boolean } => {
  if (facts.act === 'procure') return { result: 'offence', why: causes, open: false }
  if (facts.forPurchase === false) return { result: 'no-offence', why: otherPurpose, open: false }
  const meant = facts.forPurchase === true || facts.role === 'procurer'
  if (facts.act === 'transport') return { result: 'not-known', why: moving, open: !meant }
  return meant ? { result: 'offence', why: helps, open: false } : { result: 'not-known', why: purposeOpen, open: true }
}

/** Procuring another person: (1) any person, (2) under 18; the age unknown leaves (2) open. */
export const procuring = (facts: Facts): Draft[] => {
  const age = ageGroup(facts)
  const { result, why, open } = standing(facts)
  const wouldChange = open ? [yes, no] : []
  const text = sentences(why, (facts.exploited === true || facts.role === 'seller') && exploited)
  const of = (row: 'L17' | 'L18', r = result) => charge(facts, { row, result: r, why: r === result ? text : say('The age of the person is not known.', 'L’âge de la personne n’est pas connu.'), wouldChange: r === result ? wouldChange : [change({ sellerAge: 17 }, 'offence', '286.3(2)', 'Under 18, the stricter provision fits.', 'Moins de 18 ans : la disposition plus sévère correspond.')] })
  const found = age === 'adult' ? [of('L17')] : age === 'minor' ? [of('L18')] : result === 'offence' ? [of('L17'), of('L18', 'not-known')] : [of('L17')]
  const parent = facts.role === 'parent-or-guardian' && facts.act === 'procure' ? [parentProcures(facts)] : []
  const flagged = facts.exploited === true ? [finding('L32', 'not-known', { section: '286.3', why: sentences(exploited, say('Duress and the discretion of the prosecution are for counsel to raise.', 'La contrainte et le pouvoir discrétionnaire de la poursuite sont à soulever par un avocat.')) })] : []
  return [...parent, ...found, ...flagged]
}
