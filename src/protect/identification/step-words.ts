import type { Said } from '../../algorithms/facts/sourced.ts'

/** What to do next, in the order in which it matters: danger and needs first, offers after, questions last. */
export const stepWords = {
  'safety-first': {
    en: 'Stop the questions. See to safety now: where the person can be, who may come, whom to call.',
    fr: 'Arrêtez les questions. Voyez d’abord à la sécurité : où la personne peut être, qui peut venir, qui appeler.',
  },
  'find-privacy': {
    en: 'Stop the questions. Find a private moment, or agree on a safe way and time to talk.',
    fr: 'Arrêtez les questions. Trouvez un moment en privé, ou convenez d’une façon et d’une heure sûres pour parler.',
  },
  'needs-first': {
    en: 'See to what the person needs first; the questions can wait.',
    fr: 'Voyez d’abord à ce dont la personne a besoin; les questions peuvent attendre.',
  },
  'not-now': {
    en: 'Not now is a full answer. Offer the help, say how to come back, and ask nothing more today.',
    fr: '« Pas maintenant » est une réponse complète. Offrez l’aide, dites comment revenir, et ne demandez plus rien aujourd’hui.',
  },
  'interpreter': {
    en: 'Call an independent interpreter whom the person accepts; never someone who came along.',
    fr: 'Appelez un ou une interprète indépendant que la personne accepte; jamais quelqu’un qui l’accompagne.',
  },
  'safety-plan': {
    en: 'Violence, threats or being kept in were named. Offer a safety plan before going further.',
    fr: 'De la violence, des menaces ou un enfermement ont été nommés. Offrez un plan de sécurité avant d’aller plus loin.',
  },
  'child-path': {
    en: 'Take the path for children: child protection and a children’s advocacy service, with what the law orders you to report said before the next question.',
    fr: 'Prenez le parcours pour enfants : la protection de l’enfance et un service d’appui aux enfants, en disant avant la prochaine question ce que la loi vous oblige à signaler.',
  },
  'if-under-18': {
    en: 'If the person is, or may be, under 18, take the path for children before going on.',
    fr: 'Si la personne a, ou pourrait avoir, moins de 18 ans, prenez le parcours pour enfants avant de continuer.',
  },
  'longer-conversation': {
    en: 'Offer a longer conversation with someone trained for it, and services, whether or not the person accepts.',
    fr: 'Offrez une conversation plus longue avec une personne formée, et des services, que la personne accepte ou non la conversation.',
  },
  'what-is-owed': {
    en: 'Offer to work out what is owed in wages; this needs no police and no name.',
    fr: 'Offrez de calculer le salaire dû; cela ne demande ni police ni nom.',
  },
  'papers': {
    en: 'Offer help to get papers back or replaced.',
    fr: 'Offrez de l’aide pour récupérer ou remplacer les papiers.',
  },
  'permit': {
    en: 'If a permit ties the person to this employer, offer independent immigration advice on one that does not; the conditions are to be verified with the adviser.',
    fr: 'Si un permis lie la personne à cet employeur, offrez un avis indépendant en immigration sur un permis qui ne le fait pas; les conditions sont à vérifier avec la conseillère ou le conseiller.',
  },
  'debt': {
    en: 'If there is a debt, offer legal information on it; do not assume that it has to be paid.',
    fr: 'S’il y a une dette, offrez de l’information juridique à son sujet; ne tenez pas pour acquis qu’elle doit être payée.',
  },
  'other-sources': {
    en: 'Some answers are not known. With the person’s agreement, a pay stub, a permit or a message may show them; do not ask again.',
    fr: 'Certaines réponses ne sont pas connues. Avec l’accord de la personne, un talon de paie, un permis ou un message peut les montrer; ne redemandez pas.',
  },
  'come-back': {
    en: 'Some questions were skipped. Leave them, and say that the person may come back to them one day or never.',
    fr: 'Certaines questions ont été sautées. Laissez-les, et dites que la personne peut y revenir un jour ou jamais.',
  },
  'offer-help': {
    en: 'Offer the help that was asked for, whatever the answers are. Telling the police is the person’s own choice, except where the law orders a report.',
    fr: 'Offrez l’aide demandée, quelles que soient les réponses. Parler à la police est le choix de la personne, sauf là où la loi ordonne un signalement.',
  },
} satisfies Record<string, Said>

export type StepId = keyof typeof stepWords
