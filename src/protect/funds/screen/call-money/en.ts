import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Money for tonight', lead: 'The fund holder on call answers within a quarter of an hour. No name is sent.',
  use: 'For what', amount: 'How much', send: 'Ask for it', back: 'Back to the call',
  use_taxi: 'Taxi', use_hotel: 'Hotel night', use_phone: 'Phone', use_food: 'Food', use_medicine: 'Medicine', use_papers: 'Papers',
})
