import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'De retour', nav: 'Retours', lead: 'La personne dit où elle était, autant qu’elle le veut. Elle choisit avec qui parler. Rien ici ne devine la suite.',
  law: ({ cite }) => cite, nation: 'Là où la loi de la Nation a force, elle passe en premier; son service en inscrit le texte.', list: 'Retours', none: 'Aucun retour n’est inscrit ici.',
  from: ({ from, to }) => `Absence depuis le ${from}, retour le ${to}`, back: ({ to }) => `Retour le ${to}`,
  talk_not_asked: 'on n’a pas encore demandé avec qui parler', talk_elder: 'avec une aînée ou un aîné', talk_family: 'avec la famille', talk_worker: 'avec une intervenante', talk_health: 'avec une infirmière ou un médecin', talk_police: 'avec la police', talk_nobody: 'avec personne', state_open: 'à venir', state_done: 'la conversation a eu lieu', state_not_now: 'pas maintenant',
  told: ({ to, cite, day }) => `${to} : prévenu le ${day}, ${cite}.`, untold: 'Personne n’a encore été prévenu.', closed: ({ day }) => `Le signalement de disparition a été fermé le ${day}. La police n’apprend que cela.`,
  recurring: 'Lieux qui reviennent', recurringLead: 'Des lieux, non des personnes : ce qu’on pourrait y rendre plus sûr.', times: ({ n }) => plural('fr', n, { one: 'une fois', other: `dans ${n} retours` }), noRecurring: 'Aucun lieu ne revient.',
  addTitle: 'La personne est de retour', places: 'Où la personne était', placesHelp: 'Seulement si elle veut le dire. Une ville ou une communauté de la liste.', goneSince: 'Absente depuis', backOn: 'De retour le', others: 'Qui était là, dans ses mots', note: 'Ce qu’elle veut garder, dans ses mots', whom: 'Avec qui elle veut parler', whomHelp: 'Demandez-le-lui. La police est un choix parmi d’autres, jamais le premier.', add: 'L’inscrire',
  tellTitle: 'Qui a été prévenu', under: 'Selon quelle loi', under_nation: 'La loi de la Nation', under_province: 'La loi de la province ou du territoire', cite: 'L’article, ou le texte de la Nation', to: 'Qui', on: 'Quel jour', tell: 'L’inscrire', did: 'La conversation a eu lieu', notNow: 'Pas maintenant', closeIt: 'Le signalement de disparition est fermé',
}
