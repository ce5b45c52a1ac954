import { words } from '../../../../platform/i18n/words.ts'
import { en as list } from '../agreements/en.ts'

export const en = words({
  between: list.between, state_draft: list.state_draft, state_waiting: list.state_waiting, state_live: list.state_live, state_ended: list.state_ended,
  back: 'All agreements', lastDay: 'Last day', authority: 'On what authority', discloses: 'The discloser discloses under', collects: 'The receiver collects under', lacks: 'Nothing is named. It cannot be signed without.',
  clauses: 'What it opens', to: ({ team, n, purpose }: { team: string; n: number; purpose: string }) => `to ${team}, ${n === 1 ? '1 person' : `${n} people`}, to ${purpose}`,
  opensNow: ({ n }: { n: string }) => `opens ${n} records or more`, opensFew: 'opens fewer than 10 records', opensNone: 'opens nothing now', needsConsent: 'Only with the person’s live consent to this receiver.', closed: ({ sections }: { sections: string }) => `Never by an agreement: ${sections}.`,
  signatures: 'Signatures', noSignatures: 'Nobody has signed. Two officers a side do.', sign: 'Sign', end: 'End it', endSure: 'End it now: all access under it goes with the next statement', live: ({ n }: { n: string }) => `Live access under it: ${n} grants or more.`, liveFew: 'Live access under it: fewer than 10 grants.', liveNone: 'No access lives under it.', endedBy: ({ who }: { who: string }) => `Ended by ${who}.`,
  kind_investigation: 'Investigations', kind_tip: 'Tips', kind_case: 'Cases', purpose_investigate: 'investigate', purpose_prosecute: 'prosecute', colon: ': ',
  section_summary: 'summary', section_entities: 'people and things', section_products: 'analysis', section_evidence: 'evidence', section_disclosure: 'disclosure', section_clauses: 'clauses', section_identity: 'identity', 'section_people-exploited': 'people exploited', section_text: 'text',
})
