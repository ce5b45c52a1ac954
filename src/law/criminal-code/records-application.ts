import { ask, unless, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const recordsApplication = provision({
  id: 'cc-278.3',
  cite: { en: 'Criminal Code, s. 278.3', fr: 'Code criminel, art. 278.3' },
  heading: { en: 'Application for a private record', fr: 'Demande de communication d’un dossier privé' },
  inForce: spansOf('278.1'),
  elements: {
    trialJudge: ask('Is it a written application to the trial judge, naming the record, its holder and why it is likely relevant?', 'Est-ce une demande écrite au juge du procès, nommant le dossier, son détenteur et sa pertinence probable?'),
    served: ask('Were holder, prosecutor and the person concerned served at least 60 days before the hearing (or the shorter time allowed)?', 'Le détenteur, le poursuivant et la personne concernée ont-ils reçu signification au moins 60 jours avant l’audience (ou dans le délai abrégé)?'),
    bare: unless('Does it rest only on assertions that 278.3(4) calls insufficient?', 'Repose-t-elle uniquement sur des affirmations que le par. 278.3(4) déclare insuffisantes?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
