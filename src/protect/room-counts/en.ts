import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'room-counts.columns': { status: 422 }, 'room-counts.old': { status: 422 }, 'room-counts.many': { status: 422 }, 'room-counts.no-bed': { status: 422 }, 'room-counts.label-taken': { status: 409 }, 'room-counts.someone-there': { status: 409 } })

export const en = words({
  'room-counts.columns': 'The file needs a column for the room and one for its state, such as Room and State. Change the headings and bring it again.',
  'room-counts.old': 'This count is older than a day, and says nothing of tonight. Count again.',
  'room-counts.many': 'More rooms than one house may have. Bring the file of one house.',
  'room-counts.no-bed': 'A room has place for at least one person.',
  'room-counts.label-taken': 'Another room of the house has this number. Choose another.',
  'room-counts.someone-there': 'Someone is in this room or waits for it. Answer or move her first.',
})
