import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../../../cases/screen/words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared,
  money: 'Argent pour ce soir',
  title: 'Demandes d’accueil', none: 'Aucun lieu n’a été demandé. Trouvez un lieu, puis lisez-lui les phrases.', askedOfUs: 'On nous demande',
  sentAt: ({ at }) => `Demandé le ${at}.`, acceptedBy: ({ who, at }) => `${who} a dit oui le ${at}.`,
  arrivedWord: ({ at }) => `Elle y est depuis le ${at}, de son propre mot.`, arrivedSays: ({ at }) => `Elle dit y être depuis le ${at}.`,
  due: ({ at }) => `Prochaine étape pour le ${at}.`, late: ({ at }) => `En retard depuis le ${at}.`,
  noAnswerYet: 'Pas encore de réponse.',
  act_see: 'Nous l’avons lu', act_accept: 'Nous avons une chambre', act_decline: 'Nous ne pouvons pas', act_ask: 'Poser une question', act_answer: 'Répondre', act_recall: 'Elle a choisi un autre chemin', act_arrive: 'Elle y est', act_miss: 'Elle n’est pas venue', 'act_find-safe': 'Elle est en sûreté ailleurs', act_serve: 'Le soutien commence', act_end: 'Elle est partie',
  reason: 'Pourquoi', reason_full: 'Pas de chambre', reason_staff: 'Trop peu de personnel', 'reason_cannot-meet-need': 'Nous ne pouvons répondre à un besoin', reason_animals: 'Pas d’animaux', reason_safety: 'Pas sûr ici', reason_other: 'Autre motif',
  question: 'Ce que vous devez savoir', question_ages: 'Quel âge ont les enfants?', question_health: 'Faut-il des soins ce soir?', question_pets: 'Quels animaux viennent?', question_access: 'Faut-il un accès sans marche?', question_arrival: 'Quand peut-elle être là?', question_language: 'Quelle langue parle-t-elle?',
  answer: 'Réponse, avec elle', answerHelp: 'Ni nom ni lieu. Seulement ce qu’elle accepte de dire.',
  word: 'Son mot', wordHelp: 'Les deux mots qu’elle a reçus. Sans eux, on note qu’elle dit y être.',
  'after_24 h': 'Un jour après', 'after_7 d': 'Une semaine après', 'after_30 d': 'Un mois après',
  found_safe: 'elle est en sûreté, dit-elle', 'found_not safe': 'pas en sûreté', 'found_not reached': 'pas jointe', 'found_wants none': 'elle ne veut pas d’appels', herWords: 'Ses mots', save: 'Garder',
  houseEnds: ({ day }: { day: string }) => `La maison n’accueille plus personne à compter du ${day}.`, nextTitle: 'Les lieux suivants pour elle', nextNone: 'Aucun lieu connu ne convient maintenant. Cherchez de nouveau avec elle, ou demandez de l’argent pour une chambre.', keepRoom: 'Garder une chambre pendant qu’on lui demande', notCounted: 'chambres non comptées ici', toldOn: ({ day }: { day: string }) => `Dit par la maison le ${day}.`, roomKept: ({ room, time }: { room: string; time: string }) => `La chambre ${room} est gardée jusqu’à ${time}. Lisez-lui chaque phrase.`,
  rides: 'Trajets', driver: 'Conductrice ou conducteur', meetingPoint: 'Point de rencontre', meetingHelp: 'Un point connu des deux, jamais une adresse.', inHow: 'Quand', inMinutes: ({ n }) => (n < 60 ? `Dans ${n} minutes` : n === 60 ? 'Dans une heure' : `Dans ${n / 60} heures`), nameAgreed: 'Elle accepte que son prénom soit connu de qui conduit.', askDriver: 'Demander ce trajet',
  another: 'Demander à un autre lieu', place: 'Lieu', yes: 'Elle dit oui à', yesHelp: 'Lisez chaque phrase à voix haute. Un oui vaut pour ce lieu seulement.', say_summary: 'Ils apprennent qui vient, pas qui je suis.', say_needs: 'Ils lisent ce qu’il me faut, après leur oui.', say_name: 'Ils apprennent le nom que je choisis, après leur oui.',
  urgency: 'Dans quel délai', urgency_tonight: 'Ce soir', urgency_day: 'D’ici un jour', urgency_days: 'D’ici cinq jours', until: 'Son oui prend fin le', send: 'Demander à ce lieu',
} satisfies Words<typeof en>
