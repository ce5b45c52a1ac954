import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Papers', lead: 'Copies that she wants kept here. A court can ask for them.',
  none: 'No paper is kept here. Add one only if she needs it kept.',
  about_lease: 'Lease', about_identity: 'Identity', about_medical: 'Medical', about_police: 'Police', about_court: 'Court', about_immigration: 'Immigration', about_income: 'Income', about_other: 'Another paper',
  kind_pdf: 'PDF', kind_jpeg: 'picture', kind_png: 'picture', kind_wav: 'sound', added: ({ day, by }: { day: string; by: string | null }) => (by ? `added on ${day} by ${by}` : `added on ${day}`),
  kilobytes: ({ n }: { n: string }) => `${n} KB`, megabytes: ({ n }: { n: string }) => `${n} MB`,
  download: 'Download', downloadNamed: ({ name }: { name: string }) => `Download ${name}`, drop: 'Remove', dropSure: 'Remove this paper for good?', dropYes: 'Remove for good', keep: 'Keep it',
  add: 'Add a paper', kept: 'The file itself is kept, sealed. Its place, camera, author and edits are taken out first.', limits: 'A PDF, a JPEG or PNG picture, or a WAV sound, up to 15 MB.',
  file: 'File', choose: 'Choose a file', chosen: ({ name, size }: { name: string; size: string }) => `${name}, ${size}`,
  about: 'What it is', name: 'Name shown here', nameHelp: 'Sealed, like the file. Leave out full names where you can.', note: 'Note', noteHelp: 'What it is for, not what happened to her.', send: 'Keep this paper',
  tooLarge: 'This file is larger than 15 MB. Make it smaller, or send it in parts.', unreadable: 'This file could not be read. Choose it again.',
})
