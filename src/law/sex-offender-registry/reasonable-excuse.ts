import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const reasonableExcuse = provision({
  id: 'soira-6-1.02',
  cite: { en: 'Sex Offender Information Registration Act, s. 6(1.02)', fr: 'Loi sur l’enregistrement de renseignements sur les délinquants sexuels, par. 6(1.02)' },
  heading: { en: 'Reasonable excuse for a later notice', fr: 'Excuse raisonnable pour un avis tardif' },
  inForce: spansOf('soira-6'),
  elements: {
    excuse: ask('Was there a reasonable excuse (since 2026-03-26, a death, critical illness or other emergency in the family may be one)?', 'Y avait-il une excuse raisonnable (depuis le 26 mars 2026, un décès, une maladie grave ou une autre urgence dans la famille peut en être une)?'),
    feasible: ask('Was notice then given as soon as feasible before departure?', 'L’avis a-t-il alors été donné dès que possible avant le départ?'),
  },
  confidence: 'official', source: sources.federal.name, read: sources.federal.read,
})
