import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../../en.ts'

export const en = words({
  about_words: shared.about_words, about_slow: shared.about_slow, about_broken: shared.about_broken, about_missing: shared.about_missing, about_access: shared.about_access, about_other: shared.about_other,
  state_received: shared.state_received, state_looking: shared.state_looking, state_done: shared.state_done, 'state_not-now': shared['state_not-now'],
  title: 'Say what was hard', lead: 'Every one gets an answer. Nothing is measured by it, and nobody is marked for it.',
  form: 'Something to say', screen: ({ screen }: { screen: string }) => `About the screen ${screen}. The file you were in does not go along.`, about: 'What kind of thing', text: 'In your words', textHelp: 'No name, no file number, no address: it is about the screen, not about a person.',
  desk: 'Also to the product desk of the secretariat, without my name or my agency’s', law: 'Your administrator reads it with your name. What you write is sealed and is gone after 24 months.', send: 'Send it', sent: 'It was sent. The answer comes to your day.',
  toAnswer: 'Said to you', noneToAnswer: 'Nothing waits for your answer.', from: ({ who }: { who: string }) => `From ${who}`, fromKind: ({ kind }: { kind: string }) => `To the desk, from an agency of the kind: ${kind}`,
  becomes: 'What becomes of it', answer: 'Your answer', answerHelp: 'Say what changes and when, or why not.', sendAnswer: 'Answer', again: 'Answer again', yourAnswer: ({ text }: { text: string }) => `Answered: ${text}`,
  mine: 'What you said', noneMine: 'You have said nothing yet. When a screen is hard, say so here.', side_agency: 'Your administrator', side_desk: 'The product desk', noAnswer: 'no answer yet', read: 'I have read it',
  kind_line: 'help line', kind_shelter: 'shelter', kind_ngo: 'community service', 'kind_worker-centre': 'worker centre', 'kind_legal-clinic': 'legal clinic', kind_health: 'health', 'kind_child-protection': 'child protection', 'kind_nation-service': 'service of a Nation', kind_police: 'police', 'kind_joint-unit': 'joint unit', kind_crown: 'Crown', kind_labour: 'labour office', kind_border: 'border', kind_registry: 'registry', kind_secretariat: 'secretariat', kind_steward: 'data stewards', kind_oversight: 'oversight', kind_practice: 'practice',
})
