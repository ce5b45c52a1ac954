import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Bring in files', lead: 'Files that you keep in a spreadsheet, each row one case. Nothing is written before you have seen what would be.',
  step1: '1. Choose the spreadsheet', step2: '2. Say what each column is', step3: '3. See what would happen', step4: '4. Bring it in',
  choose: 'Choose a file', file: 'Spreadsheet', limits: 'CSV or .xlsx, up to 15 MB and 20,000 rows. The file itself is not kept here.',
  tooLarge: 'This file is larger than 15 MB. Split it and bring in the parts one by one.', unreadable: 'This file could not be read. Choose it again.',
  read: ({ rows, columns }: { rows: string; columns: string }) => `Read: ${rows} rows, ${columns} columns.`, encoding: ({ encoding }: { encoding: string }) => `Written in ${encoding}.`, known: ({ n }: { n: string }) => `${n} columns as your agency chose before.`,
  system: 'Where it comes from', systemHelp: 'A short name, the same each time: with the file number it tells that two rows are one case.', order: 'Days written with numbers', 'order_day first': 'Day first: 31/12/1990', 'order_month first': 'Month first: 12/31/1990',
  column: 'Column', sample: 'In the first rows', field: 'What it is', leave: 'Left out', columns: 'Columns of the file', keep: 'Keep this choice for my agency', kept: 'Kept for your agency.', noNumber: 'Choose the column that holds the file number.',
  try: 'See what would happen', trying: 'Reading each row', report: 'Row by row', row: 'Row', what: 'What', why: 'Why, or which fields',
  tried_taken: ({ n }: { n: string }) => `${n} new files would be opened.`, tried_changed: ({ n }: { n: string }) => `${n} files would be changed.`, tried_same: ({ n }: { n: string }) => `${n} rows change nothing.`, tried_refused: ({ n }: { n: string }) => `${n} rows would be refused.`,
  done_taken: ({ n }: { n: string }) => `${n} new files were opened.`, done_changed: ({ n }: { n: string }) => `${n} files were changed.`, done_same: ({ n }: { n: string }) => `${n} rows changed nothing.`, done_refused: ({ n }: { n: string }) => `${n} rows were refused.`,
  what_taken: 'new', what_changed: 'changed', what_same: 'nothing', what_refused: 'refused', more: ({ n }: { n: string }) => `And ${n} more rows.`, nothing: 'Every row is already here as it stands in the file.',
  empties: 'An empty cell changes nothing. Needs and notes are added, never taken away.',
  bring: 'Bring it in', bringing: ({ done, all }: { done: string; all: string }) => `${done} of ${all} rows done. Keep this page open.`, goOn: 'Go on', cut: 'It stopped. What is done stays done. Go on where it was.', finished: 'Done. Correct refused rows in the file and bring it in again: the rest changes nothing.', another: 'Another file', cases: 'See the files',
})
