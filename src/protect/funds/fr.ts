import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

const uses: Readonly<Record<string, string>> = { taxi: 'Un taxi', hotel: 'Une nuit d’hôtel', phone: 'Un téléphone', food: 'De la nourriture', medicine: 'Un médicament', papers: 'Des papiers' }
const dollars = (cents: number) => new Intl.NumberFormat('fr-CA', { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' }).format(cents / 100)

export const fr = {
  'funds.not-enough': 'Aucun fonds pour cet usage n’a autant. Refusez avec un motif, ou ouvrez un fonds.',
  'funds.answered': 'Cette demande a déjà sa réponse. Relisez la liste.',
  asked: ({ use, cents }) => `${uses[use] ?? use}, ${dollars(cents)}, demandé pour ce soir`,
  approved: ({ use, cents }) => `${uses[use] ?? use}, ${dollars(cents)}\u00a0: accordé`,
  refused: ({ use, cents }) => `${uses[use] ?? use}, ${dollars(cents)}\u00a0: non accordé. Cherchez un autre moyen.`,
  aCall: 'Pendant un appel',
  answer: 'Répondre',
  readIt: 'Lire',
  storyAsked: 'De l’argent pour ce soir a été demandé.',
  storyApproved: 'De l’argent pour ce soir a été accordé.',
  storyRefused: 'L’argent pour ce soir n’a pas été accordé.',
} satisfies Words<typeof en>
