import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Money for tonight', lead: 'An answer is due within a quarter of an hour. A file is a number here, never a name.',
  waiting: 'Waiting for an answer', none: 'Nothing waits for an answer.', answered: 'Answered', noneAnswered: 'Nothing was answered yet.', funds: 'Funds', left: ({ left, of }: { left: string; of: string }) => `${left} left of ${of}`,
  use_taxi: 'Taxi', use_hotel: 'Hotel night', use_phone: 'Phone', use_food: 'Food', use_medicine: 'Medicine', use_papers: 'Papers', aCall: 'on a call',
  state_asked: 'asked', state_approved: 'approved', state_refused: 'not given', state_reconciled: 'settled',
  yes: 'Approve', no: 'Cannot', why: 'Why not', read: 'Read', spentLabel: 'What was spent', reconcile: 'Settle', spent: ({ amount }: { amount: string }) => `spent ${amount}`,
  'reason_fund-empty': 'The fund is empty', 'reason_not-for-this': 'Not what the fund is for', 'reason_too-much': 'Too much for one night', 'reason_other-way': 'There is another way', reason_other: 'Another reason',
})
