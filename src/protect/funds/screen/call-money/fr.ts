import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Argent pour ce soir', lead: 'La personne qui garde le fonds répond dans le quart d’heure. Aucun nom n’est envoyé.',
  use: 'Pour quoi', amount: 'Combien', send: 'Demander', back: 'Revenir à l’appel',
  use_taxi: 'Taxi', use_hotel: 'Nuit d’hôtel', use_phone: 'Téléphone', use_food: 'Nourriture', use_medicine: 'Médicament', use_papers: 'Papiers',
} satisfies Words<typeof en>
