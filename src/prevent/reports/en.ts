import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'reports.closed': { status: 409 } })

export const en = words({
  'reports.closed': 'This report is closed already. Read it again to see why.',
  waits: 'A report waits', wroteAgain: 'The reporter wrote again', act: 'Read it', by: ({ day }: { day: string }) => `Answer by ${day}`,
  about_pay: 'Pay or hours', about_papers: 'Papers kept', about_violence: 'Violence or threats', about_child: 'A child', 'about_someone-else': 'Someone else', about_unsaid: 'Not said',
})
