import { plural, words } from '../../../../platform/i18n/words.ts'
import { reasons } from '../../../../platform/imports/reasons.ts'

export const en = words({
  title: 'Rooms and counts', lead: 'Which rooms the house has, and how others learn what is free: two taps on the board, a text, a telephone, or a file each night.', none: 'No house of yours is listed yet. Ask your administrator to list it.',
  toBoard: 'To the board', rooms: 'Rooms', noRooms: 'No rooms yet. Add the first one.',
  room: ({ label }: { label: string }) => `Room ${label}`, holds: ({ adults, children }: { adults: number; children: number }) => `${plural('en', adults, { one: 'one adult', other: `${adults} adults` })}${children > 0 ? `, ${plural('en', children, { one: 'one child', other: `${children} children` })}` : ''}`,
  cot: 'a cot', wheelchair: 'a wheelchair', pet_dog: 'a dog', pet_cat: 'a cat', pet_other: 'another animal',
  add: 'Add a room', change: 'Change', retire: 'No longer a room', label: 'Its number', labelHelp: 'Figures, or one letter after them. Never a name.', adults: 'Adults', children: 'Children', pets: 'Animals that may come', hasCot: 'It has a cot', byWheelchair: 'By wheelchair', keep: 'Keep the room', newNote: 'A new room is out of use until the board says that it is free.',
  count: 'Bring tonight’s count', choose: 'Choose a file', chooseHelp: 'A table with Room and State: free, taken or out. Nobody’s name. Up to 1 MB.', tooLarge: 'This file is too large. One house, one night.',
  report: ({ changed, same, refused }: { changed: number; same: number; refused: number }) => `${changed} changed, ${same} as they were, ${refused} not taken.`,
  row: ({ row, room }: { row: number; room: string }) => (room === '' ? `Row ${row}` : `Row ${row}, room ${room}`),
  'why_unknown-room': 'The house has no such room. Add it, or correct the number.', 'why_someone-waits': 'Someone waits for this room. Answer her first.', 'why_someone-there': 'Someone was given this room. It cannot be out of use.', 'why_given-since': 'This room was given after the count. It stays hers.', why_needed: reasons.needed.en, 'why_unknown-word': 'Say free, taken or out.', 'why_duplicate-number': 'The room is in the file twice. Only the first row is taken.', 'why_date-unreal': reasons['date-unreal'].en, why_other: 'This row could not be read. Correct it in the file.',
  last: ({ how, at }: { how: string; at: string }) => `Last counted ${how} on ${at}.`, how_file: 'by file', how_feed: 'by your own system', how_text: 'by text', how_keypad: 'by telephone', partly: 'Not every room was in it: how old the count is did not change.',
  feed: 'Your own system', feedNote: 'It may send the same table each night with a key, to the address that your administrator has.', makeKey: 'Make a key', anotherKey: 'Make another key', endKey: 'End the key', keyOnce: 'The key, shown this once. The earlier one opens nothing any more.', since: ({ at }: { at: string }) => `It has a key since ${at}.`, noKey: 'It has no key.',
  byText: 'By text from the duty telephone: FREE 4 7, FULL, or SAME. By keypad: 3*4*7#, 3#, or 4#.',
})
