import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'resolution.changed': 'L’une des deux a changé depuis que vous l’avez vue. Rien n’a été décidé. Regardez les deux de nouveau.',
  'resolution.one-already': 'Les deux ne font déjà qu’une. Consultez le journal pour l’annuler.',
  'resolution.judged-different': 'Quelqu’un a jugé que deux de leurs parties diffèrent. Annulez d’abord ce jugement, s’il était faux.',
  'resolution.kinds': 'Seules deux entités d’un même genre peuvent n’en faire qu’une, et jamais une personne marquée comme exploitée.',
  'resolution.undone-already': 'Ce jugement est déjà annulé. Rien n’a été changé.',
  waiting: 'Deux entités n’en font peut-être qu’une', look: 'Regarder les deux',
  storyJudged: 'Deux entités ont été jugées identiques.',
  storyDifferent: 'Deux entités ont été jugées différentes.', storyUnsure: 'Deux entités ont été examinées\u00a0: on ne peut dire.', storyUndone: 'Un jugement a été annulé; rien n’est perdu.',
} satisfies Words<typeof en>
