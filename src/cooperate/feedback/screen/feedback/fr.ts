import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../../fr.ts'
import type { en } from './en.ts'

export const fr = {
  about_words: shared.about_words, about_slow: shared.about_slow, about_broken: shared.about_broken, about_missing: shared.about_missing, about_access: shared.about_access, about_other: shared.about_other,
  state_received: shared.state_received, state_looking: shared.state_looking, state_done: shared.state_done, 'state_not-now': shared['state_not-now'],
  title: 'Dire ce qui était difficile', lead: 'Chaque message reçoit une réponse. Rien n’est mesuré par là, et personne n’est noté.',
  form: 'Quelque chose à dire', screen: ({ screen }) => `Sur l’écran ${screen}. Le dossier où vous étiez ne suit pas.`, about: 'De quel genre', text: 'Dans vos mots', textHelp: 'Aucun nom, aucun numéro de dossier, aucune adresse\u00a0: il s’agit de l’écran, non d’une personne.',
  desk: 'Aussi au bureau du produit du secrétariat, sans mon nom ni celui de mon organisme', law: 'Votre administration le lit avec votre nom. Ce que vous écrivez est scellé et disparaît après 24 mois.', send: 'Envoyer', sent: 'C’est envoyé. La réponse viendra dans votre journée.',
  toAnswer: 'Dit à vous', noneToAnswer: 'Rien n’attend votre réponse.', from: ({ who }) => `De ${who}`, fromKind: ({ kind }) => `Au bureau, d’un organisme du genre\u00a0: ${kind}`,
  becomes: 'Ce qu’il en advient', answer: 'Votre réponse', answerHelp: 'Dites ce qui change et quand, ou pourquoi non.', sendAnswer: 'Répondre', again: 'Répondre encore', yourAnswer: ({ text }) => `Répondu\u00a0: ${text}`,
  mine: 'Ce que vous avez dit', noneMine: 'Vous n’avez encore rien dit. Quand un écran est difficile, dites-le ici.', side_agency: 'Votre administration', side_desk: 'Le bureau du produit', noAnswer: 'pas encore de réponse', read: 'Je l’ai lue',
  kind_line: 'ligne d’aide', kind_shelter: 'maison d’hébergement', kind_ngo: 'service communautaire', 'kind_worker-centre': 'centre de travailleurs', 'kind_legal-clinic': 'clinique juridique', kind_health: 'santé', 'kind_child-protection': 'protection de l’enfance', 'kind_nation-service': 'service d’une Nation', kind_police: 'police', 'kind_joint-unit': 'unité mixte', kind_crown: 'Couronne', kind_labour: 'bureau du travail', kind_border: 'frontière', kind_registry: 'registre', kind_secretariat: 'secrétariat', kind_steward: 'intendance des données', kind_oversight: 'surveillance', kind_practice: 'exercice',
} satisfies Words<typeof en>
