import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Who waits', nav: 'Who waits', lead: 'In the order of your rule, which all who wait can read. No name, until a room is hers.',
  rule: 'The order', rule_urgency: 'Tonight first, then within a day, then within days; the longest wait first', rule_time: 'The longest wait first', ruleNote: 'Who let an offer go by waits behind the others for twelve hours.',
  none: 'Nobody waits for a room.', who: ({ adults, children, pets }: { adults: number; children: number; pets: number }) => [plural('en', adults, { one: '1 adult', other: `${adults} adults` }), ...(children > 0 ? [plural('en', children, { one: '1 child', other: `${children} children` })] : []), ...(pets > 0 ? [plural('en', pets, { one: '1 animal', other: `${pets} animals` })] : [])].join(', '),
  from: ({ agency, since }: { agency: string; since: string }) => `${agency}, since ${since}`, urgency_tonight: 'tonight', urgency_day: 'within a day', urgency_days: 'within days', passed: 'let an offer go by',
  offeredUntil: ({ room, at }: { room: string; at: string }) => `room ${room} is offered until ${at}`, noRoom: 'No room is free.',
  room: 'Room', past: 'Why past whoever is first', 'past_does-not-fit': 'It does not fit them', past_staff: 'Not enough of us on', 'past_cannot-meet-need': 'We cannot meet a need', past_other: 'Another reason', offer: 'Offer it', offerTo: 'Offer a room', off: 'Take off the list', reason: 'Why', 'close_cannot-meet-need': 'We cannot meet a need', close_staff: 'Not enough of us', close_closed: 'We close',
})
