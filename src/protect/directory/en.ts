import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'directory.unreadable': { status: 422 }, 'directory.mapping': { status: 422 } })

export const en = words({
  'directory.unreadable': 'This is not a directory in CSV or JSON. Open the file and look at its first line.',
  'directory.mapping': 'The mapping is not right. Start from the example and name fields of HSDS.',
  kind: 'listed service',
})
