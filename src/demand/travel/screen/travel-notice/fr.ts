import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: ({ name }) => (name === null ? 'Avis de voyage' : `Avis de voyage de ${name}`), crumb: ({ number }) => `Avis de voyage ${number}`,
  lead: ({ received, departs }) => `Reçu le ${received}, pour un départ le ${departs}.`, back: ({ returns }) => (returns === null ? 'Le retour n’est pas connu.' : `Retour le ${returns}.`), abroad: 'À l’étranger', inCanada: 'Au Canada', trip: 'Le voyage',
  clocks: 'Ce que la loi exigeait', late: ({ days }) => (days < 2 ? '1 jour de retard' : `${days} jours de retard`), inTime: 'à temps', due: ({ day }) => `dernier jour permis\u00a0: ${day}`, readOn: ({ day }) => `texte lu le ${day}`, unverified: 'pas encore confirmé', secondary: 'source secondaire',
  reason: 'Le motif donné', excuse_none: 'Aucun motif n’a été donné.', 'excuse_family-emergency': 'Urgence familiale', excuse_other: 'Un autre motif', knew: ({ day }) => `Il a su pour le voyage le ${day}.`, askLabel: 'Quand a-t-il su pour le voyage?', askHelp: 'Demandez-le-lui et écrivez le jour qu’il donne.', askSend: 'Écrire le jour',
  review: 'Réviser cet avis', reviewed: ({ by }) => `Révisé par ${by}.`, line: 'Sa ligne de l’extrait',
} satisfies Words<typeof en>
