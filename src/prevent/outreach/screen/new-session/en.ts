import { words } from '../../../../platform/i18n/words.ts'
import { shared } from '../words-en.ts'

export const en = words({
  ...shared, title: 'A session', lead: 'Planned, or held already. Nobody who came is written down.', back: 'Back to outreach', on: 'Day', came: 'How many came', cameHelp: 'Leave it empty for a session that is still to come.', place: 'Place', placeHelp: 'A place of fewer than 10,000 people is kept as its region.', kept: ({ area }: { area: string }) => `Kept as: ${area}`, changePlace: 'Another place',
  audience: 'For whom', setting: 'Where it takes place', topic: 'About', host: 'Host', hostHelp: 'Name of the school, house or body; sealed.', hostTitle: 'Is the host First Nations, Inuit or Métis?', hostLaw: 'Then the host decides whether its session is counted and its results kept. Silence is a no.', hostNo: 'No', hostAgrees: 'Yes, and it agreed to counting', hostSilent: 'Yes, and it has not agreed', keep: 'Keep', needed: 'Choose the day, the place and each answer.',
})
