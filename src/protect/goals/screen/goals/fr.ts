import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  nav: 'Ce qu’elle veut', title: 'Ce qu’elle veut', lead: 'Dans ses mots, à côté de ce dont elle a besoin. Elle dit ce qu’il en est advenu.',
  open: 'En chemin', none: 'Elle n’a encore rien nommé. Rien ne l’y oblige.', was: 'Ce qu’il en est advenu', noneWas: 'Rien n’est arrivé à son terme.', lookOn: ({ day }) => `À revoir ensemble le ${day}.`, lookNow: 'À revoir ensemble maintenant.',
  state_reached: 'atteint', state_partly: 'en partie', 'state_let go': 'laissé', addStep: 'Une autre étape', step: 'L’étape', keepStep: 'Garder l’étape', done: 'faite', settle: 'Qu’en est-il advenu?', how: 'Elle dit', outcome: 'Dans ses mots', keep: 'Garder',
  set: 'Quelque chose qu’elle veut', words: 'Comme elle le dit', need: 'Cela tient à un besoin', noNeed: 'à aucun', look: 'À revoir ensemble le', setIt: 'Garder le but',
} satisfies Words<typeof en>
