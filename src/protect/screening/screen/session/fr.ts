import { plural, type Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../screenings/fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared,
  all: 'Toutes les questions', aloud: 'À lire à voix haute', english: 'anglais', french: 'français',
  optional: 'Seulement si elle veut en dire plus.', yes: 'Oui', no: 'Non', unknown: 'Pas connu', skip: 'Sauter celle-ci', notNow: 'Pas maintenant',
  nothingLeft: 'Il ne reste rien à demander. Ce qui a été sauté reste sauté.', seeTo: 'À voir d’abord', again: 'C’est vu\u00a0: continuer',
  said: 'Ce qu’elle a répondu', nothingSaid: 'Rien n’a encore été répondu.', answer_yes: 'oui', answer_no: 'non', answer_unknown: 'pas connu', answer_skipped: 'sautée', takeBack: 'La reprendre',
  stopTitle: 'S’arrêter ici', ask: 'Demandez-lui\u00a0: ses réponses peuvent-elles rester au dossier?', later: 'Continuer un autre jour, garder les réponses d’ici là', keep: 'Terminer et garder les réponses', drop: 'Terminer sans garder aucune réponse', dropKept: 'Retirer les réponses maintenant', stay: 'Continuer',
  soFar: 'Ce que disent les réponses jusqu’ici', goOn: 'Continuer avec elle', result: 'Ce que disent les réponses', resultLead: 'Lisez-le avec elle. Il nomme des signes et ne décide rien.', present: 'des signes sont présents', notShown: 'non montré par ces réponses', cannotSay: 'cette liste ne peut pas encore le dire',
  onAnswers: 'Sur ces réponses', notCounted: 'Montré, non compté', unknownTitle: 'Pas connu', skipped: ({ n }) => plural('fr', n, { one: `${n} question sautée`, other: `${n} questions sautées` }), noAnswers: 'Aucune réponse n’a été gardée.',
  next: 'Que faire ou offrir ensuite', rule: 'La règle utilisée', limits: 'Ce que ceci ne peut pas dire',
} satisfies Words<typeof en>
