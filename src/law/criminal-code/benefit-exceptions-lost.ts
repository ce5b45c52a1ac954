import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const benefitExceptionsLost = provision({
  id: 'cc-286.2-5',
  cite: { en: 'Criminal Code, s. 286.2(5)', fr: 'Code criminel, par. 286.2(5)' },
  heading: { en: 'When the exceptions are lost', fr: 'Perte des exceptions' },
  inForce: spansOf('286.2'),
  elements: {
    any: ask('Was there (a) violence, intimidation or coercion, (b) abuse of trust, power or authority, (c) an intoxicant supplied to aid the sale, (d) conduct that would be procuring, toward anyone, or (e) a commercial enterprise that offers sexual services?', 'Y a-t-il eu a) violence, intimidation ou contrainte, b) abus de confiance, de pouvoir ou d’autorité, c) fourniture d’une substance intoxicante pour aider à la vente, d) une conduite de proxénétisme à l’égard de quiconque, ou e) une entreprise commerciale offrant des services sexuels?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
})
