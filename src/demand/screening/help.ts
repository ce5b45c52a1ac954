import { help } from '../../platform/help/help.ts'
import { desk } from './endpoints.ts'
import { officer } from './kinds.ts'

export const gateHelp = help('gate', {
  title: { en: 'Ask at the gate, and decide', fr: 'Demander à la porte, et décider' },
  posts: [officer, ...desk],
  screens: ['/gate', '/gate/:screening', '/screenings', '/screenings/:screening'],
  glossary: ['ground', 'possible-match', 'gate-card', 'registry', 'travel-notice'],
  steps: [
    { en: 'At the gate: choose the ground first. Without one, no question is asked.', fr: 'À la porte\u00a0: choisissez d’abord le motif. Sans lui, aucune question n’est posée.' },
    { en: 'Type the name and birth date as the document has them.', fr: 'Tapez le nom et la date de naissance comme au document.' },
    { en: 'If nothing is found, nothing is kept of the question, and the registry asks for no act.', fr: 'Si rien n’est trouvé, rien n’est gardé de la question, et le registre ne demande aucun geste.' },
    { en: 'If the registry looks, wait for the card. It says what may be done, and by whom.', fr: 'Si le registre regarde, attendez la fiche. Elle dit ce qui peut être fait, et par qui.' },
    { en: 'At the registry: read how each part meets. A name never says who somebody is.', fr: 'Au registre\u00a0: lisez comment chaque partie concorde. Un nom ne dit jamais qui est quelqu’un.' },
    { en: 'One person with a document confirms. Two different people are needed to clear someone.', fr: 'Une personne avec un document confirme. Il en faut deux différentes pour écarter.' },
    { en: 'Give a cleared traveller the redress number. The same line raises no alarm again.', fr: 'Donnez à la personne écartée le numéro de recours. La même ligne n’alerte plus.' },
  ],
})
