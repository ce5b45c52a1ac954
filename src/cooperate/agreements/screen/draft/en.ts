import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Draft an agreement', lead: 'It opens nothing until two officers a side have signed. Whoever drafts it does not sign.',
  called: 'What to call it', discloser: 'Who discloses', receiver: 'Who receives', lastDay: 'Last day', discloses: 'The section that lets the discloser disclose', collects: 'The section that lets the receiver collect',
  opens: 'What it opens', kind: 'Kind of record and purpose', sections: 'Sections', team: 'To which team', send: 'Keep the draft', back: 'All agreements', unfinished: 'Name it, both sides, a last day, a kind, at least one section and a team.',
  nothing: 'On protect and prevent records an agreement opens nothing by itself, so they are not in this list.', kind_investigation: 'Investigations', kind_tip: 'Tips', purpose_investigate: 'to investigate', purpose_prosecute: 'to prosecute', colon: ': ',
  section_summary: 'summary', section_entities: 'people and things', section_products: 'analysis', section_evidence: 'evidence', section_disclosure: 'disclosure', section_clauses: 'clauses', section_identity: 'identity', 'section_people-exploited': 'people exploited', section_text: 'text',
})
