import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Des questions, ensemble', lead: 'Les signes présents, et que demander ensuite. L’aide n’en dépend jamais.',
  none: 'Aucune question n’a été parcourue. Commencez seulement après la sécurité, un repas et du repos.', begin: 'Commencer avec elle',
  which: 'Quelles questions', list_labour: 'Sur le travail', list_sexual: 'Sur l’exploitation sexuelle', list_youth: 'Quatre questions courtes pour les jeunes',
  age: 'Quel âge a-t-elle', age_adult: '18 ans ou plus', age_child: 'Moins de 18 ans', 'age_in-doubt': 'Incertain\u00a0: lu comme moins de 18 ans',
  sayFirst: 'À dire d’abord', duty: 'Ce qui doit être signalé', mustHear: 'Choisissez d’abord la liste\u00a0: ce qui est dit se tient ici avant toute question.', told: 'Je l’ai dit, et elle veut continuer.', start: 'Commencer',
  seen: 'Qui peut le voir\u00a0: les personnes qui peuvent lire la partie sécurité de ce dossier. Jamais la police, sauf ordre d’un tribunal.',
  held: 'Une instance est connue\u00a0: ce qui est répondu dès maintenant ne pourra plus être retiré. Dites-le-lui avant de commencer.',
  state_open: 'ouvertes', state_paused: 'à poursuivre un autre jour', state_ended: 'terminées', answersKept: 'réponses gardées', answersGone: 'aucune réponse gardée', startedOn: ({ day, by }) => (by ? `commencées le ${day} par ${by}` : `commencées le ${day}`),
  open: 'Ouvrir', readIn: 'Lire à voix haute en', notOfficial: ({ day }) => `Non confirmé par la loi elle-même; lu le ${day}.`,
} satisfies Words<typeof en>
