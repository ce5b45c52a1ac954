import { words } from '../i18n/words.ts'

export const en = words({
  'imports.empty': 'Nothing is in this file. Save the sheet with its heading row and choose it again.',
  'imports.unreadable': 'This file cannot be read as a table. Save it as CSV or as .xlsx and choose it again.',
  'imports.quote-open': 'A quotation mark in this file is never closed. Save it again as CSV from the spreadsheet.',
  'imports.old-excel': 'This is an old Excel file or one with a password. Save it as .xlsx without a password.',
  'imports.too-large': 'This file is too large. Split it and bring in the parts one by one.',
  'imports.too-many-rows': 'This file has more than 20,000 rows. Split it and bring in the parts one by one.',
  'imports.too-many-columns': 'This file has more than 100 columns. Remove those that are not needed.',
  'imports.no-number': 'No column holds the number of the file. Choose which one does.',
})
