import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Contacts and notes', lead: 'Who was reached and what was agreed. Write what she needs, not what happened to her.',
  none: 'Nothing is written yet. Write the next contact when it happens.', more: 'Only the newest hundred are shown.',
  level_needs: 'For the care team', level_health: 'Health', level_counselling: 'Counselling', level_legal: 'Privileged',
  levelNote_needs: 'Everyone she agreed to for her needs', levelNote_health: 'Only who may read her health section', levelNote_counselling: 'Yours alone: no colleague reads it. A court can still be asked for it', levelNote_legal: 'For her lawyer and those who work for her lawyer',
  contact: 'Write a contact', role: 'With whom', how: 'How', reached: 'Reached', on: 'Day', onHelp: 'Leave empty for today.', words: 'What was agreed', send: 'Keep it',
  role_she: 'Her', role_interpreter: 'An interpreter', role_family: 'Family or a friend', role_health: 'A health worker', role_lawyer: 'Her lawyer', role_agency: 'Another agency', 'role_child-protection': 'Child protection', role_other: 'Someone else',
  how_call: 'Call', how_text: 'Text', 'how_in person': 'In person', 'how_through someone': 'Through someone', 'how_e-mail': 'E-mail', wasReached: 'reached', notReached: 'not reached',
  note: 'Write a note', level: 'Who may read it', about: 'What it is about', about_need: 'What she needs and what was agreed', about_happened: 'What happened to her', happenedNote: 'Only for a purpose she chose',
  body: 'Note', bodyHelp: 'Kept exactly as typed, up to 20,000 characters.', bodyHers: 'Her words', bodySummary: 'Summary',
  tellFirst: 'Read this to her first: “What you tell me is written in your file. A court can be asked for it, by the accused too. You may say no, and get the same help.”',
  told: 'I read it to her, and she wants it written.', purpose: 'Her purpose', purpose_permit: 'A permit', purpose_claim: 'A claim', purpose_statement: 'A statement she makes herself', whose: 'Whose words', whose_hers: 'Her own words', whose_summary: 'A summary by me',
  noLaw: 'The text in force today is not known here: we cannot say which section a court would use.',
  happenedFor: ({ purpose }: { purpose: string }) => `What happened, for: ${purpose}`, edit: 'Change', save: 'Save the change', stay: 'Leave it', edited: ({ by, at }: { by: string | null; at: string }) => (by ? `changed by ${by}, ${at}` : `changed ${at}`),
  earlier: ({ n }: { n: number }) => (n === 1 ? 'What it said before' : `What it said before, ${n} times`), clash: 'Someone changed this note meanwhile', you: 'You', now: 'now', noWords: 'No words were written.',
})
