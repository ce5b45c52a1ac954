import type { RowId } from '../../../law/facts/liability.ts'
import type { Outcome } from '../../../law/liability/finding.ts'
import type { EpisodeFacts, Part } from '../part.ts'

/** One row of the table of roles as a person in an episode: what the engine says under which section, and what becomes of a count under that row. */
export type TruthRow = {
  readonly row: RowId
  readonly cites: string
  readonly part: Partial<Part>
  readonly episode?: Partial<EpisodeFacts>
  readonly result: Outcome
  readonly section: string
  readonly count: 'proposed' | 'own-services' | 'exploited' | 'exception' | 'open' | 'does-not-fit'
}
const benefit = (part: Partial<Part>): Partial<Part> => ({ role: 'third-party', act: 'benefit', ...part })
const abroad = { inCanada: false }

/** All 34 rows of the table of roles (our facts of 23 November 2026; two rows unverified there and so marked by the engine). */
export const truthTable: readonly TruthRow[] = [
  { row: 'L01', cites: 'an adult’s services bought', part: { act: 'communicate' }, result: 'offence', section: '286.1(1)', count: 'proposed' },
  { row: 'L02', cites: 'the person is under 18', part: { ageGroup: 'minor' }, result: 'offence', section: '286.1(2)', count: 'proposed' },
  { row: 'L03', cites: 'a citizen buys abroad from a person under 18', part: { ageGroup: 'minor', status: 'citizen' }, episode: abroad, result: 'offence', section: '7(4.1) + 286.1(2)', count: 'proposed' },
  { row: 'L04', cites: 'own services, as party to a purchase', part: { role: 'seller', act: 'communicate', whose: 'own' }, result: 'immune', section: '286.1', count: 'own-services' },
  { row: 'L05', cites: 'money of own services', part: { role: 'seller', act: 'benefit', whose: 'own' }, result: 'immune', section: '286.2', count: 'own-services' },
  { row: 'L06', cites: 'own services advertised', part: { role: 'advertiser', act: 'advertise', whose: 'own' }, result: 'immune', section: '286.4', count: 'own-services' },
  { row: 'L07', cites: 'communicating beside a school: looked at apart, never here', part: { role: 'seller', act: 'communicate', whose: 'own' }, episode: { place: 'near-school-or-daycare' }, result: 'offence', section: '213(1.1)', count: 'own-services' },
  { row: 'L08', cites: 'traffic stopped in public', part: { act: 'impede-traffic' }, episode: { place: 'public' }, result: 'offence', section: '213(1)', count: 'proposed' },
  { row: 'L09', cites: 'sellers share costs', part: benefit({ tie: 'fellow-seller' }), result: 'exception', section: '286.2(4)(c), 286.2(4)(d)', count: 'exception' },
  { row: 'L10', cites: 'a third party benefits', part: benefit({ tie: 'none' }), result: 'offence', section: '286.2(1)', count: 'proposed' },
  { row: 'L11', cites: 'a third party benefits, the person is under 18', part: benefit({ tie: 'none', ageGroup: 'minor' }), result: 'offence', section: '286.2(2)', count: 'proposed' },
  { row: 'L12', cites: 'legitimate living arrangement', part: benefit({ tie: 'roommate' }), result: 'exception', section: '286.2(4)(a)', count: 'exception' },
  { row: 'L13', cites: 'legal or moral obligation', part: benefit({ tie: 'dependant' }), result: 'exception', section: '286.2(4)(b)', count: 'exception' },
  { row: 'L14', cites: 'a driver paid a fixed fare', part: benefit({ tie: 'driver-fixed-fare' }), result: 'exception', section: '286.2(4)(c)', count: 'exception' },
  { row: 'L15', cites: 'a bodyguard at a fair price', part: benefit({ tie: 'bodyguard', proportionate: true }), result: 'exception', section: '286.2(4)(d)', count: 'exception' },
  { row: 'L16', cites: 'manager of a commercial enterprise', part: benefit({ tie: 'manager' }), result: 'offence', section: '286.2(1)', count: 'proposed' },
  { row: 'L17', cites: 'procuring an adult', part: { role: 'procurer', act: 'procure' }, result: 'offence', section: '286.3(1)', count: 'proposed' },
  { row: 'L18', cites: 'procuring a person under 18', part: { role: 'procurer', act: 'recruit', ageGroup: 'minor' }, result: 'offence', section: '286.3(2)', count: 'proposed' },
  { row: 'L19', cites: 'another person’s services advertised', part: { role: 'advertiser', act: 'advertise' }, result: 'offence', section: '286.4', count: 'proposed' },
  { row: 'L20', cites: 'a parent procures a child', part: { role: 'parent-or-guardian', act: 'procure', ageGroup: 'minor' }, result: 'offence', section: '170', count: 'proposed' },
  { row: 'L21', cites: 'knowingly permitted on premises', part: { role: 'third-party', act: 'permit-on-premises', ageGroup: 'minor' }, result: 'offence', section: '171', count: 'proposed' },
  { row: 'L22', cites: 'an act in order to exploit', part: { role: 'third-party', act: 'transport', exploitation: true }, result: 'offence', section: '279.01', count: 'proposed' },
  { row: 'L23', cites: 'the exploited person is under 18', part: { role: 'third-party', act: 'exploit', ageGroup: 'minor' }, result: 'offence', section: '279.011', count: 'proposed' },
  { row: 'L24', cites: 'only a presumption', part: { role: 'third-party', act: 'live-with' }, result: 'not-known', section: '279.01(3)', count: 'open' },
  { row: 'L25', cites: 'money of trafficking, knowing it', part: { role: 'third-party', act: 'benefit-from-trafficking', knew: true }, result: 'offence', section: '279.02', count: 'proposed' },
  { row: 'L26', cites: 'documents kept in order to traffic', part: { role: 'third-party', act: 'withhold-documents', exploitation: true }, result: 'offence', section: '279.03', count: 'proposed' },
  { row: 'L27', cites: 'an exploited person under compulsion: nothing is promised', part: { role: 'third-party', act: 'recruit', exploited: true }, result: 'not-known', section: '17', count: 'exploited' },
  { row: 'L28', cites: 'luring a person under 18', part: { role: 'third-party', act: 'lure', ageGroup: 'minor' }, result: 'offence', section: '172.1', count: 'proposed' },
  { row: 'L29', cites: 'a permanent resident exploits abroad', part: { role: 'third-party', act: 'exploit', status: 'permanent-resident' }, episode: abroad, result: 'offence', section: '7(4.11) + 279.01', count: 'proposed' },
  { row: 'L30', cites: 'an employer’s conditions are administrative', part: { role: 'third-party', act: 'employ' }, result: 'no-offence', section: 'IRPR 209.2, 209.3', count: 'does-not-fit' },
  { row: 'L31', cites: 'own services under 18: immune, and support', part: { role: 'seller', act: 'advertise', whose: 'own', ageGroup: 'minor' }, result: 'immune', section: '286.4', count: 'own-services' },
  { row: 'L32', cites: 'an exploited person made to recruit: flagged for advice', part: { role: 'third-party', act: 'recruit', exploited: true }, result: 'not-known', section: '286.3', count: 'exploited' },
  { row: 'L33', cites: 'an outreach worker draws no benefit', part: benefit({ tie: 'outreach-worker' }), result: 'no-offence', section: '286.2', count: 'does-not-fit' },
  { row: 'L34', cites: 'a landlord on ordinary terms', part: benefit({ tie: 'landlord' }), result: 'exception', section: '286.2(4)(c)', count: 'exception' },
]
