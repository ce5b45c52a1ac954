import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'resolution.changed': { status: 409 }, 'resolution.one-already': { status: 409 }, 'resolution.judged-different': { status: 409 }, 'resolution.kinds': { status: 409 }, 'resolution.undone-already': { status: 409 } })

export const en = words({
  'resolution.changed': 'One of the two changed since you saw it. Nothing was decided. Look at both again.',
  'resolution.one-already': 'These two are one already. Look at the log to undo it.',
  'resolution.judged-different': 'Someone judged two parts of these as different. Undo that judgement first, if it was wrong.',
  'resolution.kinds': 'Only two of one kind can be one, and never a person marked as exploited.',
  'resolution.undone-already': 'This judgement was undone already. Nothing was changed.',
  waiting: 'Two entities may be one', look: 'Look at both',
  storyJudged: 'Two entities were judged to be the same.',
  storyDifferent: 'Two entities were judged to be different.', storyUnsure: 'Two entities were looked at: it cannot be said.', storyUndone: 'A judgement was undone; nothing was lost.',
})
