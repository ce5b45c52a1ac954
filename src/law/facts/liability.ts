import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'

/** One row of the table of roles: who, under which section, on what authority. What follows from the facts is in `liability/`. */
export type LiabilityRow = { readonly section: string; readonly cite: Said; readonly who: Said; readonly confidence: Confidence; readonly minor: 'any' | 'adult' | 'minor' }

const row = (section: string, en: string, fr: string, whoEn: string, whoFr: string, minor: LiabilityRow['minor'] = 'any', confidence: Confidence = 'official'): LiabilityRow =>
  ({ section, cite: { en, fr }, who: { en: whoEn, fr: whoFr }, confidence, minor })
const cc = (en: string, fr: string): readonly [string, string] => [`Criminal Code, ${en}`, `Code criminel, ${fr}`]

export const liabilityRows = {
  L01: row('286.1(1)', ...cc('s. 286.1(1)', 'par. 286.1(1)'), 'purchaser, adult seller', 'acheteur, personne adulte', 'adult'),
  L02: row('286.1(2)', ...cc('ss. 286.1(2), 150.1(5)', 'par. 286.1(2), 150.1(5)'), 'purchaser, seller under 18', 'acheteur, personne de moins de 18 ans', 'minor'),
  L03: row('7(4.1) + 286.1(2)', ...cc('ss. 7(4.1), 7(4.3), 7(7), 286.1(2)', 'par. 7(4.1), 7(4.3), 7(7), 286.1(2)'), 'purchaser abroad, seller under 18', 'acheteur à l’étranger, personne de moins de 18 ans', 'minor'),
  L04: row('286.1', ...cc('s. 286.5(2)', 'par. 286.5(2)'), 'seller of own services', 'personne qui vend ses propres services'),
  L05: row('286.2', ...cc('s. 286.5(1)(a)', 'al. 286.5(1)a)'), 'seller, money for own services', 'personne qui vend, argent de ses propres services'),
  L06: row('286.4', ...cc('s. 286.5(1)(b)', 'al. 286.5(1)b)'), 'advertiser of own services', 'personne qui annonce ses propres services'),
  L07: row('213(1.1)', ...cc('s. 213(1.1)', 'par. 213(1.1)'), 'communicating to sell near a school ground, playground or daycare', 'communication pour vendre près d’un terrain d’école ou de jeu ou d’une garderie'),
  L08: row('213(1)', ...cc('s. 213(1)', 'par. 213(1)'), 'stopping vehicles or impeding traffic', 'arrêt de véhicules ou entrave à la circulation'),
  L09: row('286.2', ...cc('ss. 286.2(4), 286.5; R. v. Kloubakov, 2025 SCC 25', 'par. 286.2(4), art. 286.5; R. c. Kloubakov, 2025 CSC 25'), 'sellers who share costs or work together', 'personnes qui vendent et partagent des frais ou travaillent ensemble', 'any', 'secondary'),
  L10: row('286.2(1)', ...cc('s. 286.2(1), (3)', 'par. 286.2(1), (3)'), 'third party who benefits, adult seller', 'tiers qui tire avantage, personne adulte', 'adult'),
  L11: row('286.2(2)', ...cc('s. 286.2(2), (3)', 'par. 286.2(2), (3)'), 'third party who benefits, seller under 18', 'tiers qui tire avantage, personne de moins de 18 ans', 'minor'),
  L12: row('286.2(4)(a)', ...cc('s. 286.2(4)(a), (5)', 'al. 286.2(4)a), par. (5)'), 'legitimate living arrangement', 'entente de cohabitation légitime'),
  L13: row('286.2(4)(b)', ...cc('s. 286.2(4)(b), (5)', 'al. 286.2(4)b), par. (5)'), 'legal or moral obligation of the seller', 'obligation légale ou morale de la personne qui vend'),
  L14: row('286.2(4)(c)', ...cc('s. 286.2(4)(c), (5)', 'al. 286.2(4)c), par. (5)'), 'good or service offered to the public', 'bien ou service offert au public'),
  L15: row('286.2(4)(d)', ...cc('s. 286.2(4)(d), (5); R. v. Kloubakov, 2025 SCC 25', 'al. 286.2(4)d), par. (5); R. c. Kloubakov, 2025 CSC 25'), 'guard, driver or receptionist hired by the seller', 'garde, chauffeur ou réceptionniste engagé par la personne'),
  L16: row('286.2(1)/(2)', ...cc('s. 286.2(5)(e), (6)', 'al. 286.2(5)e), par. (6)'), 'operator or manager of a commercial enterprise', 'exploitant ou gérant d’une entreprise commerciale'),
  L17: row('286.3(1)', ...cc('s. 286.3(1)', 'par. 286.3(1)'), 'procurer, adult', 'proxénète, personne adulte', 'adult'),
  L18: row('286.3(2)', ...cc('ss. 286.3(2), 150.1(5)', 'par. 286.3(2), 150.1(5)'), 'procurer, under 18', 'proxénète, moins de 18 ans', 'minor'),
  L19: row('286.4', ...cc('s. 286.4', 'art. 286.4'), 'third-party advertiser, platform or publisher', 'annonceur tiers, plateforme ou éditeur'),
  L20: row('170', ...cc('s. 170', 'art. 170'), 'parent or guardian', 'père, mère ou tuteur', 'minor'),
  L21: row('171', ...cc('s. 171', 'art. 171'), 'householder, hotel or rental operator', 'maître de maison, hôtelier ou locateur', 'minor'),
  L22: row('279.01', ...cc('ss. 279.01, 279.04', 'art. 279.01, 279.04'), 'trafficking, adult', 'traite, personne adulte', 'adult'),
  L23: row('279.011', ...cc('ss. 279.011, 279.04', 'art. 279.011, 279.04'), 'trafficking, under 18', 'traite, moins de 18 ans', 'minor'),
  L24: row('279.01(3)', ...cc('s. 279.01(3)', 'par. 279.01(3)'), 'person living with an exploited person', 'personne vivant avec une personne exploitée'),
  L25: row('279.02', ...cc('s. 279.02', 'art. 279.02'), 'person who profits from trafficking', 'bénéficiaire de la traite'),
  L26: row('279.03', ...cc('s. 279.03', 'art. 279.03'), 'person holding a worker’s documents', 'personne qui retient les documents d’un travailleur'),
  L27: row('17', ...cc('s. 17; R. v. Ryan, 2013 SCC 3', 'art. 17; R. c. Ryan, 2013 CSC 3'), 'exploited person who acted under compulsion', 'personne exploitée ayant agi sous contrainte', 'any', 'unverified'),
  L28: row('172.1', ...cc('s. 172.1', 'art. 172.1'), 'online lurer', 'auteur de leurre', 'minor'),
  L29: row('7(4.11)', ...cc('ss. 7(4.11), 7(7)', 'par. 7(4.11), 7(7)'), 'citizen or permanent resident trafficking abroad', 'citoyen ou résident permanent, traite à l’étranger'),
  L30: row('IRPR 209.2, 209.3', 'Immigration and Refugee Protection Regulations, ss. 196.2, 209.2 to 209.4, 209.95 to 209.997', 'Règlement sur l’immigration et la protection des réfugiés, art. 196.2, 209.2 à 209.4, 209.95 à 209.997', 'employer of temporary foreign workers', 'employeur de travailleurs étrangers temporaires'),
  L31: row('286.1-286.4', ...cc('s. 286.5', 'art. 286.5'), 'person under 18 who sells own services', 'personne de moins de 18 ans qui vend ses propres services', 'minor'),
  L32: row('286.3', ...cc('ss. 286.3, 286.5, 279.01(3)', 'art. 286.3, 286.5, par. 279.01(3)'), 'exploited person made to recruit or manage others', 'personne exploitée amenée à recruter ou gérer d’autres personnes', 'any', 'unverified'),
  L33: row('286.2', ...cc('s. 286.2(1), (4)(c)', 'par. 286.2(1), al. (4)c)'), 'outreach, health or legal worker', 'intervenant, soignant ou juriste'),
  L34: row('286.2(4)(c)', ...cc('s. 286.2(4)(c), (5)', 'al. 286.2(4)c), par. (5)'), 'landlord, hotel or taxi on ordinary terms', 'locateur, hôtel ou taxi aux conditions ordinaires', 'adult', 'unverified'),
} as const satisfies Record<string, LiabilityRow>
export type RowId = keyof typeof liabilityRows

/** Sections of the law before 2014-12-06, named so that an answer can point at them; their text was not read. */
export const earlierLaw = {
  minors: { section: '212(4)', cite: { en: 'Criminal Code, former s. 212(4)', fr: 'Code criminel, ancien par. 212(4)' } },
  avails: { section: '212(1)(j), 212(2)', cite: { en: 'Criminal Code, former ss. 212(1)(j), 212(2)', fr: 'Code criminel, anciens al. 212(1)j) et par. 212(2)' } },
  procuring: { section: '212(1)', cite: { en: 'Criminal Code, former s. 212(1)', fr: 'Code criminel, ancien par. 212(1)' } },
  street: { section: '213(1)(c)', cite: { en: 'Criminal Code, former s. 213(1)(c); Canada (AG) v. Bedford, 2013 SCC 72', fr: 'Code criminel, ancien al. 213(1)c); Canada (PG) c. Bedford, 2013 CSC 72' } },
} as const

export type LossId = 'violence' | 'abuse-of-trust' | 'intoxicant' | 'procuring' | 'commercial'
export const losses: Readonly<Record<LossId, { readonly section: string; readonly said: Said }>> = {
  violence: { section: '286.2(5)(a)', said: { en: 'violence, intimidation or coercion toward the seller, used, threatened or attempted', fr: 'violence, intimidation ou contrainte envers la personne qui vend, exercée, menacée ou tentée' } },
  'abuse-of-trust': { section: '286.2(5)(b)', said: { en: 'abuse of a position of trust, power or authority over the seller', fr: 'abus de confiance, de pouvoir ou d’autorité à l’égard de la personne qui vend' } },
  intoxicant: { section: '286.2(5)(c)', said: { en: 'a drug, alcohol or other intoxicant supplied to aid or encourage the sale', fr: 'drogue, alcool ou autre substance intoxicante fournie pour aider ou encourager la vente' } },
  procuring: { section: '286.2(5)(d)', said: { en: 'conduct toward any person that would be procuring', fr: 'conduite envers quiconque qui constituerait du proxénétisme' } },
  commercial: { section: '286.2(5)(e)', said: { en: 'a benefit received in a commercial enterprise that offers sexual services', fr: 'avantage reçu dans le cadre d’une entreprise commerciale offrant des services sexuels' } },
}
