import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: ({ name }: { name: string }) => `Hand over the files of ${name}`, lead: ({ files, load }: { files: number; load: number }) => plural('en', files, { one: `1 file, weight ${load}. Choose who takes it.`, other: `${files} files, weight ${load}. Choose who takes them: each goes to whoever carries least.` }),
  to: 'Who takes them', nobody: 'No colleague may lead a file.', colleague: ({ name, files, load }: { name: string; files: number; load: number }) => `${name} (${files}, weight ${load})`,
  files: 'Files', none: 'No living file is led by this colleague.', stays: 'Stays', heavy: 'heavy', light: 'light', goesTo: ({ name }: { name: string }) => `goes to ${name}`,
  send: 'Hand over', told: 'Each person is told on her page, and asked: she can say that she would rather have someone else. You can take it back within a day.',
  note: 'What the next one must know', noteHelp: 'It stands in each file. What she needs and what was agreed, not what happened to her. A court can ask for it.', sendN: ({ n }: { n: number }) => plural('en', n, { one: 'Hand over 1 file', other: `Hand over ${n} files` }),
})
