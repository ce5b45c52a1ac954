import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Where she waits', nav: 'Where she waits', lead: 'Her place in each line, and the rule by which a room is offered.',
  lines: 'Lines', none: 'She waits for no house.', place: ({ place, of }: { place: number; of: number }) => `${place} of ${of}`, since: ({ at }: { at: string }) => `since ${at}`, rule_urgency: 'Tonight first, then the longest wait', rule_time: 'The longest wait first',
  offered: ({ room, at }: { room: string; at: string }) => `Room ${room} is offered until ${at}.`, yes: 'She takes it', no: 'Not this time', leave: 'She waits no more', 'ended_placed': 'she has the room', 'ended_her wish': 'she no longer waits', ended_elsewhere: 'she is elsewhere', 'ended_cannot-meet-need': 'the house cannot meet a need', ended_staff: 'the house has too few workers', ended_closed: 'the house closes', ended_erased: 'ended',
  joinTitle: 'Wait for a house', house: 'House', urgency: 'How soon', urgency_tonight: 'Tonight', urgency_day: 'Within a day', urgency_days: 'Within days', join: 'Put her on its list', joinNote: 'The house reads the party and how soon. Not her name, not this file.',
})
