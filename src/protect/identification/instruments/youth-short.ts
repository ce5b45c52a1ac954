import { day } from '../../../algorithms/calendars/day.ts'
import type { Asked, Instrument, Item, Pace } from '../instrument.ts'
import { openings, sayFirst } from './openings.ts'

const item = (id: string, pace: Pace, signs: readonly string[], ask: Asked): Item => ({ id: `youth.${id}`, dimension: 'youth', pace, signs, ask, strength: null, confidence: 'unverified' })

/** Four questions of ours for young people; any yes means that a longer conversation is worth offering. */
export const youthShort: Instrument = {
  id: 'youth_short',
  alsoNamed: ['youth'],
  version: '1',
  name: { en: 'Short questions for young people', fr: 'Questions courtes pour les jeunes' },
  sayFirst,
  rule: {
    kind: 'any-yes',
    text: {
      value: { en: 'Any yes is a reason to offer a longer conversation and services. A no means nothing either way.', fr: 'Un seul oui est une raison d’offrir une conversation plus longue et des services. Un non ne veut rien dire.' },
      source: 'The any-yes form of published short youth screens (Chisolm-Straker et al., 2019, abstract, read in a secondary copy)',
      read: day('2026-11-25'),
      confidence: 'secondary',
    },
  },
  persons: 'youth',
  about: 'either',
  forChild: null,
  licence: {
    en: 'Our own questions; no published screen’s wording is used. Their accuracy has not been studied.',
    fr: 'Nos propres questions; le libellé d’aucun outil publié n’est repris. Leur exactitude n’a pas été étudiée.',
  },
  limits: [
    {
      en: 'The topics are from memory of published screens, and figures published for those screens do not hold for these questions.',
      fr: 'Les sujets viennent de mémoire d’outils publiés, et les chiffres publiés pour ces outils ne valent pas pour ces questions.',
    },
  ],
  spanish: { approvedBy: null },
  openings,
  dimensions: [{ id: 'youth', element: 'none', name: { en: 'A longer conversation is worth offering', fr: 'Une conversation plus longue mérite d’être offerte' } }],
  items: [
    item('told_to_lie', 2, ['intimidation_threats'], {
      en: 'Has anyone asked you to hide or change the truth about work or other things you do for them?',
      fr: 'Quelqu’un vous a-t-il demandé de cacher ou de changer la vérité sur un travail ou des choses que vous faites pour cette personne?',
      es: '¿Alguien le ha pedido que oculte o cambie la verdad sobre un trabajo u otras cosas que hace para esa persona?',
    }),
    item('unsafe_work', 2, ['abusive_conditions'], {
      en: 'Have you worked, or done things for someone, where you felt scared or not safe?',
      fr: 'Avez-vous travaillé, ou fait des choses pour quelqu’un, avec la peur ou sans vous sentir en sécurité?',
      es: '¿Ha trabajado, o hecho cosas para alguien, con miedo o sin sentirse a salvo?',
    }),
    item('afraid_to_stop', 3, ['intimidation_threats', 'restriction_of_movement'], {
      en: 'Have you kept on with it because you were worried about what someone would do if you stopped?',
      fr: 'Avez-vous continué parce que vous craigniez ce que quelqu’un ferait si vous arrêtiez?',
      es: '¿Ha seguido porque le preocupaba lo que alguien haría si paraba?',
    }),
    item('sex_for_something', 4, ['physical_sexual_violence', 'abuse_of_vulnerability'], {
      en: 'Has anyone got sex or sexual pictures from you for money, a place to sleep, drugs, gifts or anything else?',
      fr: 'Quelqu’un a-t-il obtenu de vous du sexe ou des images sexuelles contre de l’argent, un endroit où dormir, de la drogue, des cadeaux ou autre chose?',
      es: '¿Alguien ha obtenido de usted sexo o imágenes sexuales a cambio de dinero, un lugar donde dormir, drogas, regalos u otra cosa?',
    }),
  ],
}
