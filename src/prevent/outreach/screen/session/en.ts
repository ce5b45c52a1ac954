import { words } from '../../../../platform/i18n/words.ts'
import { shared } from '../words-en.ts'

export const en = words({
  ...shared, title: ({ topic }: { topic: string }) => topic, back: 'Back to outreach', host: ({ host }: { host: string }) => `Host: ${host}`, came: ({ n }: { n: string }) => `${n} came`,
  held: 'It was held', howMany: 'How many came', place: 'Which community', placeHelp: 'So that its last visit is known. It is not kept with the session.', keep: 'Keep', callOff: 'It was called off',
  hostTitle: 'The host decides', hostSilent: 'This host is First Nations, Inuit or Métis and has not agreed to counting. Silence is a no: nothing is counted or kept.', hostAgreed: 'This host agreed that its session is counted.', agree: 'The host agreed', takeBack: 'The host said no', counted: 'Counted in the plan’s figures.',
  resultsTitle: 'What changed', resultsNone: 'No slips are typed in yet.', round_after: 'After the session', round_later: 'Ninety days later', matched: ({ n }: { n: string }) => `${n} matched slips`, withheldWhy: 'Fewer than ten answers could be matched. No number is kept or shown.', question: 'Question', before: 'Right before', after: 'Right after', mean: ({ mean, low, high }: { mean: string; low: string; high: string }) => `On average ${mean} more right answers of five (95% interval ${low} to ${high}).`,
  slipsTitle: 'Type in the slips', slipsHelp: 'A line a slip: the code its writer made up, then five letters. y yes, n no, ? not sure or empty. Example: blue7 y n ? y n', slipsLaw: 'No name. Slips are matched by their code and gone; counts alone are kept, from ten matched slips on.', slipsBefore: 'Slips from before', slipsAfter: 'Slips from after', round: 'When', send: 'Match and keep counts', printTitle: 'The five questions',
})
