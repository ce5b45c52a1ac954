import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Who interprets for her', nav: 'Interpreter', lead: ({ language }: { language: string }) => `She speaks ${language}. Ask her whom she trusts; she need not say why not.`,
  booked: 'Booked', noneBooked: 'Nobody is booked.', state_asked: 'not confirmed yet', state_confirmed: 'confirmed', state_cancelled: 'cancelled', state_done: 'was there', confirm: 'Confirmed', cancel: 'Cancel', done: 'Was there',
  when: ({ at, minutes }: { at: string; minutes: number }) => `${at}, ${minutes} min`, how_phone: 'by telephone', how_video: 'by video', how_in_person: 'in person',
  who: 'Whom your agency calls', none: 'No interpreter is listed. Your supervisor adds them under Interpreters.', hers: 'speaks her language', refused: 'she does not want this one', refuse: 'She does not want this one', accept: 'She does now',
  book: 'Book', day: 'Day', hour: 'Hour', minutes: 'Minutes', how: 'How', language: 'Language',
})
