import { words } from '../../platform/i18n/words.ts'

export const en = words({
  title: 'What do you need first?', lead: 'One question at a time. No name.',
  'need.place': 'A safe place tonight', 'need.talk': 'Someone to talk to, now', 'need.pay': 'My boss has not paid me', 'need.papers': 'My papers or my permit', 'need.hurt': 'Someone hurt my body', 'need.young': 'I am under 20', 'need.own': 'A First Nations, Inuit or Métis line', 'need.other': 'Help for someone else', 'need.unsure': 'I am not sure',
  whereTitle: 'Where are you?', whereLead: 'Only the province or territory.', noWhere: 'I do not want to say',
  linesTitle: 'You can call', linesNone: 'We know no line for this here. 211 may know one.', change: 'Change the place', again: 'Ask something else', old: 'Our numbers are more than 90 days old, so they are not shown. Call 211.',
  danger: 'Danger right now?', danger911: 'Call 911 where it exists.', dangerPolice: 'It brings the police. Nothing else on this page does.', dangerNorth: '911 does not exist everywhere in the North. There, use the local emergency number.',
  noPolice: 'No line here is a police line. Some must act when a child may be harmed.', noCookie: 'No cookie. Nothing is kept of what you choose. Your browser may still list this page.', shift: 'Press Shift three times to leave.', otherLanguage: 'Another language? Many lines have interpreters. Say the name of your language in English or French.',
  government: 'The government runs this line. What you say can go to other federal offices.', child: 'This line must act if a child may be harmed.',
  call: 'Call', text: 'Text', always: 'day and night', mostly: 'day and night in most regions', business: 'office hours', unknown: 'we do not know the hours',
  daily: ({ from, until }: { from: string; until: string }) => `every day, ${from} to ${until}`, weekdays: ({ from, until }: { from: string; until: string }) => `Monday to Friday, ${from} to ${until}, Eastern time`,
  languages: 'Languages:', interpreter: 'interpreters',
  official: ({ day }: { day: string }) => `from the line itself or a government page, read ${day}`, secondary: ({ day }: { day: string }) => `from another page, read ${day}`, unverified: ({ day }: { day: string }) => `not confirmed, read ${day}`, notCalled: 'not called by us to check', source: 'Source:',
  en: 'English', fr: 'French', es: 'Spanish', cr: 'Cree', iu: 'Inuktitut', oj: 'Ojibwe', zh: 'Mandarin', yue: 'Cantonese', pt: 'Portuguese', tl: 'Tagalog', tty: 'TTY',
})
