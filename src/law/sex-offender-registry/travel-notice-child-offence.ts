import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const travelNoticeChildOffence = provision({
  id: 'soira-6-1.01',
  cite: { en: 'Sex Offender Information Registration Act, s. 6(1.01)', fr: 'Loi sur l’enregistrement de renseignements sur les délinquants sexuels, par. 6(1.01)' },
  heading: { en: 'Travel notice after a sexual offence against a child', fr: 'Avis de déplacement, infraction sexuelle visant un enfant' },
  inForce: spansOf('soira-6'),
  elements: {
    abroad: ask('Is the trip outside Canada (any length), or 7 days or more inside Canada?', 'Le voyage est-il à l’étranger (toute durée) ou d’au moins 7 jours au Canada?'),
    lead: ask('Was notice of dates and addresses given at least 14 days before departure?', 'L’avis des dates et adresses a-t-il été donné au moins 14 jours avant le départ?'),
  },
  confidence: 'official', source: sources.federal.name, read: sources.federal.read,
})
