import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Who keeps this file', nav: 'Keeper', lead: 'One agency keeps her file. Others read what she agreed to.',
  keptBy: ({ agency }: { agency: string }) => `${agency} keeps it today.`,
  offers: 'What was asked', none: 'Nobody was asked to keep it.', pair: ({ from, to }: { from: string; to: string }) => `From ${from} to ${to}`, until: ({ at }: { at: string }) => `to be answered by ${at}`, how_spoken: 'She said yes, aloud', how_paper: 'She said yes, on paper',
  open: 'waiting for an answer', answer_taken: 'taken', answer_declined: 'declined', answer_withdrawn: 'taken back', answer_refused: 'she said no', answer_past: 'nobody answered', returned: 'given back',
  withdraw: 'Take the question back', take: 'Keep this file', giveBack: 'Give it back',
  askTitle: 'Ask another agency to keep it', askWarn: 'From the moment they take it, your agency reads nothing more of this file. What she agreed to with others stays as it is. For seven days they can give it back in one step.', ask: 'Ask them',
  nobody: 'Only an agency that she already lets read her file can be asked. Ask her first, under Consent.',
  team: 'Agency and team', how: 'How she said yes', howHelp: 'Tell her who would keep it and that she can still say no on her page.', how_s: 'Aloud', how_p: 'On paper', note: 'What they should know (for them alone)',
  takeWarn: 'You would keep the whole file, with its key, and lead the case. She said yes to this.', declineTitle: 'If you cannot', decline: 'We cannot', reason: 'Why', reason_full: 'We are full', 'reason_outside-our-work': 'It is not our work', 'reason_too-far': 'Too far away', reason_conflict: 'Someone here is too close to it', reason_other: 'Another reason',
})
