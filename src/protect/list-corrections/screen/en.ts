import { words } from '../../../platform/i18n/words.ts'

export const en = words({
  wrong: 'Something is wrong', what: 'What is wrong', what_closed: 'it is closed', what_phone: 'the telephone', what_hours: 'the hours', what_who: 'who is welcome', what_offers: 'what it offers', what_name: 'its name', what_place: 'where it is', what_other: 'something else',
  said: 'How it is now', saidHelp: 'Of the service alone; nothing of anyone who was helped.', tell: 'Tell the list’s editor', told: 'Kept for the editor of the list. The entry stays until they change it.',
  title: 'For the editors of the lists', none: 'Nothing was found wrong.', by: ({ agency, day }: { agency: string; day: string }) => `${agency}, ${day}`, sent: 'sent', take: 'Take out what is not sent', taken: 'Taken out and marked as sent. It goes from here once the list changes the entry.',
})
