import { plural, type Words } from '../../platform/i18n/words.ts'
import { typesetAll } from '../../web/kit/typeset.ts'
import type { en } from './en.ts'

export const fr = typesetAll({
  accept: 'L’organisme joint par lien peut aider', decline: 'L’organisme joint par lien ne peut pas aider', ask: 'L’organisme joint par lien demande une précision', past: 'Personne n’a répondu à votre lien : rappelez', locked: 'On a tapé cinq fois de mauvais mots à votre lien', look: 'Voir', followUnwritten: 'Un dossier a une nouvelle personne responsable. Celle d’avant reçoit encore les nouvelles de ce qui fut demandé dehors, et la nouvelle ne les reçoit pas.',
  title: 'Une question pour vous', lead: 'Un organisme demande si vous pouvez aider quelqu’un. Il faut les deux mots qui vous ont été dits au téléphone.',
  code: 'Les deux mots', codeHelp: 'Les majuscules et les accents ne comptent pas.', you: 'Votre nom', youHelp: 'La personne dont il s’agit peut lire qui a ouvert ceci.', callBack: 'Un numéro où vous rappeler', open: 'Ouvrir',
  nothing: 'Rien ne s’ouvre. Les mots sont peut-être inexacts, ou le lien a pris fin. Appelez qui l’a envoyé : un autre peut être envoyé.', needYou: 'Écrivez votre nom et un numéro.',
  from: ({ agency }) => `${agency} vous demande`, callThem: ({ number }) => `Appelez : ${number}`, when: 'Quand', when_tonight: 'ce soir', when_day: 'd’ici un jour', when_days: 'd’ici cinq jours',
  who: 'Qui vient', adults: ({ n }) => plural('fr', n, { one: `${n} adulte`, other: `${n} adultes` }), children: ({ n }) => plural('fr', n, { one: `${n} enfant`, other: `${n} enfants` }), dog: 'un chien', cat: 'un chat', animal: 'un animal', speaks: 'Langue', needs: 'Ce qu’il faut', name: 'Nom à employer', agreed: 'Elle a accepté chacune de ces lignes, pour 24 heures. Rien d’autre n’est dit ici.',
  answerTitle: 'Votre réponse', yes: 'Oui, nous pouvons aider', yesHelp: 'Appelez maintenant pour régler le reste.', no: 'Non, nous ne pouvons pas', noHelp: 'Aucune raison n’est exigée. En choisir une aide.', more: 'Il nous faut en savoir plus', moreHelp: 'On vous rappelle.', why: 'Pourquoi, si vous voulez le dire', words: 'Un mot bref', wordsHelp: 'Rien sur la personne.', send: 'Envoyer la réponse', choose: 'Choisissez une réponse.',
  sent: 'Votre réponse est arrivée.', change: 'Vous pouvez la changer ici jusqu’à la fin du lien.', keepNot: 'N’imprimez pas et ne gardez pas cette page.',
  reason_none: 'Aucune raison', reason_full: 'Pas de place', reason_staff: 'Pas assez de personnel', 'reason_cannot-meet-need': 'Un besoin dépasse nos moyens', reason_animals: 'Pas d’animaux', reason_safety: 'Pas sûr ici', reason_other: 'Une autre raison',
} satisfies Words<typeof en>)
