import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'referrals.not-from-here': { status: 409 }, 'referrals.word': { status: 422 }, 'referrals.which-place': { status: 422 }, 'referrals.no-yes': { status: 422 }, 'referrals.until': { status: 422 } })

type Other = { other: string }
const after: Readonly<Record<string, string>> = { '24 h': 'A day', '7 d': 'A week', '30 d': 'A month' }

export const en = words({
  recallUnwritten: 'She took a yes back. Nothing can be opened any more, but the other side was not told.', answerUnwritten: 'A house answered a hold, and the referral does not say so yet.', followUnwritten: 'A file has another lead. Whoever led it before is still told of its referrals, and the new lead is not.',
  'referrals.not-from-here': 'This step is not open now. Someone may have answered; read the page again.',
  'referrals.word': 'This is not the word she was given. Ask her again, or write that she says she is here.',
  'referrals.which-place': 'No place is chosen. Choose a place, or hold a room first.',
  'referrals.no-yes': 'She has not said yes to the first sentence. Without it nothing is sent.',
  'referrals.until': 'The end is past or later than twelve months. Choose another day.',
  waitsReceiver: ({ other }: Other) => `${other} asks whether you have a place`,
  late: ({ other }: Other) => `No answer yet from ${other}. Ask the next place.`,
  climbs: ({ other }: Other) => `A referral to ${other} waits twice its time`,
  needsAnswer: ({ other }: Other) => `${other} has a question for her`,
  noShow: () => 'She did not arrive. Make the safety check she agreed to.',
  declined: ({ other }: Other) => `${other} could not take her. Others may fit.`,
  recalledBoth: () => 'She chose another way. Nothing is asked of you.',
  endedBoth: () => 'A referral has ended. Nothing is asked of you.',
  arrival: ({ other }: Other) => `${other} expects her. Is she there?`,
  toServe: () => 'She has arrived. Say when your support begins.',
  houseCloses: ({ other }: Other) => `${other} closes. See the next place for her.`,
  noFile: 'No longer yours to see',
  open: 'Open',
  readIt: 'Read',
  askHer: 'Ask her',
  checkBack: ({ after: when }: { after: string }) => `${after[when] ?? when} since she arrived: ask how she is`,
  rideAsked: 'A ride is asked of you',
  rideTaken: 'A ride you took',
  rideWhy: 'A meeting point and a time, nothing else.',
})

export const moved: Readonly<Record<string, string>> = {
  sent: 'A place was asked.', seen: 'The place has read it.', 'needs information': 'The place has a question.', accepted: 'A place has a room for her.', declined: 'The place could not take her.',
  arrived: 'She is there, she says.', 'no-show': 'She did not arrive; a safety check is open.', 'in service': 'Support at the place began.', ended: 'The referral ended.', recalled: 'She chose another way.', closes: 'The house has a last day. The next place is on the page.', 'stays open': 'The house stays open after all.',
}
