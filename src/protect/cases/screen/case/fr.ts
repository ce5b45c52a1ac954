import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared,
  number: ({ number, day }) => `Dossier ${number} · ouvert le ${day}`,
  noName: 'Le nom ne vous est pas ouvert', ask: 'Vous pouvez lui demander. Elle peut dire non, et rien d’autre ne change.',
  whoSees: 'Qui peut voir ceci', whoNote: 'Elle voit la même liste.', custody: 'garde ce dossier', cover: 'remplace une personne en congé', consent: 'elle a accepté', emergency: 'ouvert en urgence', law: 'selon la loi', referral: 'elle a accepté d’être orientée', ownFile: 'son propre dossier', endedOn: ({ day }) => `Repris le ${day}. Ils ne voient rien.`, until: ({ day }) => day, mayTo: ({ why, purpose }) => `${why}, pour ${purpose}`,
  needs: 'Ce dont elle a besoin', noNeeds: 'Rien n’est encore écrit. Demandez d’abord ce qu’elle veut.', herWords: 'Dans ses mots', addNeed: 'Ajouter un besoin', need: 'Besoin', horizon: 'Quand', words: 'Dans ses mots, si elle le veut',
  tonight: 'ce soir', days: 'dans quelques jours', weeks: 'dans quelques semaines', later: 'plus tard',
  story: 'Récit', storyLabel: 'Récit de ce dossier', away: 'Elle se tient loin de', awayLine: ({ place, km }) => `${place}, ${km} km autour`,
  addNote: 'Écrire une note', note: 'Note', noteHelp: 'Ce dont elle a besoin et ce qui est convenu, pas ce qui lui est arrivé. Un tribunal peut la demander.', hers: 'Ce sont ses propres mots', save: 'Enregistrer',
  'need_safe-place': 'un lieu sûr', need_food: 'de la nourriture', need_health: 'des soins', need_medicine: 'des médicaments', need_papers: 'des papiers d’identité', need_money: 'de l’argent', 'need_child-care': 'la garde des enfants', 'need_legal-advice': 'un avis juridique', need_interpreter: 'un interprète', need_transport: 'un transport', need_phone: 'un téléphone', need_school: 'l’école', need_work: 'du travail', need_wages: 'un salaire impayé', need_permit: 'un permis', need_counselling: 'un accompagnement', need_culture: 'sa culture', need_company: 'de la compagnie',
} satisfies Words<typeof en>
