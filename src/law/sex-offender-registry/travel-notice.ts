import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const travelNotice = provision({
  id: 'soira-6-1',
  cite: { en: 'Sex Offender Information Registration Act, s. 6(1)', fr: 'Loi sur l’enregistrement de renseignements sur les délinquants sexuels, par. 6(1)' },
  heading: { en: 'Travel notice, general rule', fr: 'Avis de déplacement, règle générale' },
  inForce: spansOf('soira-6'),
  elements: {
    absence: ask('Does the person expect to be away from every residence for 7 consecutive days or more?', 'La personne prévoit-elle s’absenter de toutes ses résidences 7 jours consécutifs ou plus?'),
    lead: ask('Was notice of dates and addresses given at least 14 days before departure?', 'L’avis des dates et adresses a-t-il été donné au moins 14 jours avant le départ?'),
  },
  confidence: 'official', source: sources.federal.name, read: sources.federal.read,
})
