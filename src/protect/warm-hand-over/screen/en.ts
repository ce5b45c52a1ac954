import { words } from '../../../platform/i18n/words.ts'

export const en = words({
  title: 'The hand-over',
  expectedBy: ({ who }: { who: string }) => `${who} expects her.`, nobody: 'Nobody is named yet who expects her.',
  who: 'Who expects her', name: 'Say it',
  meets: ({ where }: { where: string }) => `Meet at: ${where}`,
  where: 'Where you meet her, instead of at the door', whereHelp: 'A place that anyone may know. The driver is told by whoever sent her.', keepWhere: 'Keep the meeting point',
  callAt: ({ at }: { at: string }) => `Speak together on ${at}.`, waits: 'The other side has not agreed yet.', proposed: 'The other side proposes this time.', agreed: 'Agreed by both.', spoke: 'You spoke together.', missed: 'Someone was not reached. Choose another time.',
  agree: 'It suits us', held: 'We spoke together', notReached: 'Someone was not reached',
  when: 'Speak together: she, her worker and the house', in15: 'In 15 minutes', in60: 'In an hour', in180: 'In 3 hours', tomorrow: 'Tomorrow at 10', propose: 'Propose it',
  escort: 'Who may be told of your door', escortNote: 'One person, for this arrival. You are told each time it is looked at.', until: ({ time }: { time: string }) => `may look until ${time}`, letKnow: 'Let them know the door for 6 hours',
})
