import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'agreements.no-team': 'Vous n’êtes dans aucune équipe. Demandez à votre administration de vous y ajouter.',
  'agreements.last-day': 'Son dernier jour est passé. Choisissez-en un plus tard.',
  'agreements.no-disclosing': 'Elle ne nomme aucun article qui permet de communiquer. Rédigez-la de nouveau avec cet article.',
  'agreements.no-collecting': 'Elle ne nomme aucun article qui permet de recueillir. Rédigez-la de nouveau avec cet article.',
  'agreements.self': 'Vous l’avez rédigée ou signée, ou elle vous ouvrirait des dossiers. Une autre personne de votre côté signe.',
  'agreements.over': 'Elle n’est pas ouverte à la signature. Relisez-la.',
  waiting: ({ title }) => `L’entente «\u00a0${title}\u00a0» attend votre signature`,
  waitingWhy: 'Deux personnes de chaque côté signent',
  waitingAct: 'Lire et signer',
} satisfies Words<typeof en>
