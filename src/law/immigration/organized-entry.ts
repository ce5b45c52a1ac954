import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const organizedEntry = provision({
  id: 'irpa-118',
  cite: { en: 'Immigration and Refugee Protection Act, s. 118', fr: 'Loi sur l’immigration et la protection des réfugiés, art. 118' },
  heading: { en: 'Trafficking in persons (entry into Canada)', fr: 'Trafic de personnes (entrée au Canada)' },
  inForce: spansOf('irpa-118'),
  elements: {
    organizes: ask('Did someone knowingly organize the coming into Canada of one or more persons?', 'Quelqu’un a-t-il sciemment organisé l’entrée au Canada d’une ou plusieurs personnes?'),
    means: ask('Was it by abduction, fraud, deception, or the use or threat of force or coercion?', 'Était-ce par enlèvement, fraude, tromperie, menace, force ou contrainte?'),
  },
  confidence: 'official', source: sources.federal.name, read: sources.federal.read,
})
