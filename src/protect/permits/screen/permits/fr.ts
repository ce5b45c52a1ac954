import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Permis', nav: 'Permis', lead: 'D’abord : quand prend-il fin? Aucune étape ici ne va à la police ni à un employeur.',
  held: 'Ce qu’elle détient et demande', none: 'Aucun permis n’est inscrit ici.', kind_employer_bound: 'Permis de travail lié à un employeur', kind_open_work: 'Permis de travail ouvert', kind_visitor: 'Visiteuse', kind_study: 'Permis d’études', kind_victim: 'Permis pour une personne ayant subi la traite', kind_vulnerable_worker: 'Permis ouvert pour une travailleuse à risque de violence', kind_other: 'Un autre',
  state_holds: 'elle le détient', state_prepares: 'en préparation', state_lodged: 'demandé', state_granted: 'accordé', state_refused: 'refusé; son soutien continue', state_given_up: 'abandonné',
  ends: ({ day, days }) => (days < 0 ? `A pris fin le ${day}.` : `Prend fin le ${day} : il reste ${plural('fr', days, { one: `${days} jour`, other: `${days} jours` })}.`), noEnd: 'La fin n’est pas connue : demandez.', waits: ({ day, days }) => `Demandé le ${day}, il y a ${plural('fr', days, { one: `${days} jour`, other: `${days} jours` })}.`,
  papers: 'Ce qu’elle a pour cela', papersNote: 'Notre propre liste de ce qui aide, non celle de la loi. Dans ses mots : un récit qu’elle a écrit ou dicté.', paper_own_words: 'Ce qui s’est passé, dans ses mots', paper_permit_copy: 'Une copie de son permis', paper_pay: 'Des relevés de paie ou un total d’heures', paper_messages: 'Des messages, des photos, un contrat', paper_letter: 'Une lettre d’un organisme qui la connaît', paper_identity: 'Un papier à son nom', paper_health: 'Une note d’une infirmière ou d’un médecin',
  lodged: 'La demande est déposée', on: 'Quel jour', decided: 'La décision est rendue', granted: 'Accordé', endsOn: 'Il prend fin le', giveUp: 'L’abandonner',
  addTitle: 'Ce qu’elle détient', kind: 'Lequel', endsOnHelp: 'Laissez vide si personne ne le sait encore.', note: 'Note', add: 'L’inscrire',
  ways: 'Deux voies, côte à côte', asks: 'Ce que cela demande', prepare: 'Préparer cette voie', length: 'Durée', live: 'De quoi vivre entre-temps',
  waited: ({ days, year, source }) => `En ${year}, une décision sur le permis pour une personne ayant subi la traite a pris ${days} jours en moyenne (${source}). Demandez tout de suite de quoi vivre : soins de santé, permis de travail, argent ce soir.`, noPolice: 'Aucune des deux voies ne lui demande de parler à la police ni de témoigner.',
}
