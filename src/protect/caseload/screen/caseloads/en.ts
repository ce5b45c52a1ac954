import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  nav: 'Caseloads', title: 'Caseloads', lead: 'Who carries what, by name. It ranks nobody: heavy files weigh two.',
  colleagues: 'Colleagues', none: 'No colleague leads a file.', handOver: 'Hand over', left: 'has left', carries: ({ files, load }: { files: number; load: number }) => plural('en', files, { one: `1 file, weight ${load}`, other: `${files} files, weight ${load}` }),
  moves: 'Handed over in the last 30 days', noMoves: 'Nothing was handed over.', moved: ({ from, files }: { from: string; files: number }) => plural('en', files, { one: `1 file of ${from}`, other: `${files} files of ${from}` }), undo: 'Take back', undone: 'taken back',
})
