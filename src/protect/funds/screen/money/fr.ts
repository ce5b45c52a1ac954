import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Argent pour ce soir', lead: 'La réponse est due dans le quart d’heure. Un dossier est ici un numéro, jamais un nom.',
  waiting: 'En attente de réponse', none: 'Rien n’attend de réponse.', answered: 'Répondu', noneAnswered: 'Aucune réponse encore.', funds: 'Fonds', left: ({ left, of }) => `${left} restants sur ${of}`,
  use_taxi: 'Taxi', use_hotel: 'Nuit d’hôtel', use_phone: 'Téléphone', use_food: 'Nourriture', use_medicine: 'Médicament', use_papers: 'Papiers', aCall: 'pendant un appel',
  state_asked: 'demandé', state_approved: 'accordé', state_refused: 'non accordé', state_reconciled: 'réglé',
  yes: 'Accorder', no: 'Impossible', why: 'Pourquoi', read: 'Lu', spentLabel: 'Ce qui a été dépensé', reconcile: 'Régler', spent: ({ amount }) => `dépensé ${amount}`,
  'reason_fund-empty': 'Le fonds est vide', 'reason_not-for-this': 'Ce n’est pas l’usage du fonds', 'reason_too-much': 'Trop pour une nuit', 'reason_other-way': 'Il y a un autre moyen', reason_other: 'Autre motif',
} satisfies Words<typeof en>
