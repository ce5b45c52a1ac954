import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../../en.ts'

export const en = words({
  title: 'Reports', lead: 'Written without a name. Nothing here says who wrote, from where or at what hour.',
  waiting: 'Waiting for an answer', noneWaiting: 'Nothing waits for an answer.', others: 'The others', noneOthers: 'No other report yet.', more: 'Earlier reports', latest: 'Latest reports',
  came: ({ day }: { day: string }) => `came ${day}`, due: ({ day }: { day: string }) => `answer by ${day}`, late: ({ day }: { day: string }) => `an answer was due ${day}`, readOnly: 'you read, another office answers',
  state_waiting: 'waits', state_answered: 'answered', state_closed: 'closed', open: 'Open',
  door: 'Your door', doorShut: 'Your agency is not named on the public page. Nobody can write to it.', doorOpen: ({ day }: { day: string }) => `Your agency is named on the public page. Its key was made on ${day}.`, team: 'Which team reads', openDoor: 'Open the door', newKey: 'Make a new key', newKeyHelp: 'What came before stays readable.',
  about_pay: shared.about_pay, about_papers: shared.about_papers, about_violence: shared.about_violence, about_child: shared.about_child, 'about_someone-else': shared['about_someone-else'], about_unsaid: shared.about_unsaid,
})
