import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  nav: 'Son plan', title: 'Son plan', lead: 'Il est à elle. Rien ne doit être rempli, et une ligne est un plan. Elle sait le mieux ce qui est sûr.',
  parts: 'Ce qu’elle a décidé', none: 'Rien n’est écrit. Demandez si elle veut un plan; elle peut dire non.', hers: 'ses mots', worker: 'noté pour elle', by: ({ who, at }) => `${who}, ${at}`,
  change: 'Modifier', drop: 'Plus maintenant', add: 'Ajouter une partie', which: 'Quelle partie', group_now: 'Maintenant', group_leaving: 'Partir', group_after: 'Ensuite', group_later: 'Plus tard', words: 'Ce qu’elle dit', wordsHelp: 'Comme elle le dit. Un tribunal peut demander ce qui est écrit ici.', whose: 'Les mots de qui', keep: 'Garder', notOnSheet: 'pas sur sa feuille',
  checkIns: 'Quand elle donne signe', noCheckIns: 'Aucune heure n’est convenue.', every_once: 'une fois', every_day: 'chaque jour', every_week: 'chaque semaine', standing_later: 'plus tard', standing_now: 'à peu près maintenant', standing_missed: 'manqué', standing_climbs: 'manqué, deux heures', state_heard: 'elle a donné signe', 'state_not heard': 'pas de signe; fait comme elle l’a choisi', state_stopped: 'elle n’en veut plus',
  wants: ({ what }) => `Sinon : ${what}`, heard: 'Elle a donné signe', notHeard: 'Pas de signe : j’ai fait ce qu’elle a choisi', stop: 'Elle n’en veut plus',
  agree: 'Convenir d’une heure', at: 'Quand', in1: 'Dans une heure', in3: 'Dans trois heures', in12: 'Dans douze heures', in24: 'Dans un jour', every: 'À quel rythme', ifMissed: 'Sinon, elle veut que vous', ifMissedHelp: 'Qui appeler, dans quel ordre, et si jamais la police. Rien n’est fait qu’elle n’ait choisi.', agreed: 'Convenir',
  review: 'Le revoir', reviewOn: ({ day }) => `Ensemble le ${day}.`, noReview: 'Aucun jour n’est fixé.', because_day: '', because_house: 'Sa maison a un dernier jour.', because_return: 'Elle est partie ou revenue.', because_missed: 'Un signe a manqué.', reviewedToday: 'Nous l’avons revu aujourd’hui', next: 'Le prochain jour', nextHelp: 'Vide : dans un mois.',
  sheetWhole: 'Laissés de côté : les mots convenus, et où elle et ses enfants vont. Si quelqu’un peut trouver la feuille, laissez-la ainsi. Le tout, si elle le demande :',
  before: 'Ce qu’il disait avant', sheet: 'Sa feuille', sheetHelp: 'De simples notes : ni nom, ni organisme, ni mot de ce à quoi elles servent. Elle décide si une copie sort d’ici.', letter: 'Lettre, PDF', a4: 'A4, PDF',
} satisfies Words<typeof en>
