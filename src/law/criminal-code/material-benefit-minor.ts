import { ask, unless, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const materialBenefitMinor = provision({
  id: 'cc-286.2-2',
  cite: { en: 'Criminal Code, s. 286.2(2)', fr: 'Code criminel, par. 286.2(2)' },
  heading: { en: 'Material benefit, person under 18', fr: 'Avantage matériel, personne de moins de 18 ans' },
  inForce: spansOf('286.2'),
  elements: {
    benefit: ask('Did the person receive money or another material benefit?', 'La personne a-t-elle reçu un avantage financier ou autre avantage matériel?'),
    origin: ask('Did it come, directly or not, from the purchase of another person’s sexual services?', 'Provenait-il, même indirectement, de l’achat des services sexuels d’une autre personne?'),
    knowledge: ask('Did the person know that?', 'La personne le savait-elle?'),
    under18: ask('Was the person whose services were bought under 18?', 'La personne dont les services ont été achetés avait-elle moins de 18 ans?'),
    exception: unless('Does one of the four exceptions of subsection (4) apply, and none of the losses of subsection (5)?', 'L’une des quatre exceptions du paragraphe (4) s’applique-t-elle, sans aucune des exclusions du paragraphe (5)?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
