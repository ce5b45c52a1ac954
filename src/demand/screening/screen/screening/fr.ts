import type { Words } from '../../../../platform/i18n/words.ts'
import { groundsFr } from '../words-shared.ts'
import type { en } from './en.ts'

export const fr = {
  ...groundsFr, title: ({ number }) => `Vérification ${number}`, lead: ({ ground }) => `Demandée pour\u00a0: ${ground}. Un nom ne dit jamais qui est quelqu’un\u00a0: une personne décide, par un document.`,
  traveller: 'Le voyageur', born: ({ day }) => `naissance\u00a0: ${day}`, gone: 'Le voyageur a été écarté. Rien de l’identité n’est gardé.', hit: ({ name }) => `Avec ${name}`, notAssessed: 'le risque n’a pas été évalué',
  status_probable: 'probable\u00a0: nom et date de naissance', status_possible: 'possible', asked: 'Voyageur', listed: 'Extrait', how: 'Comment ils se rejoignent', score: 'Poids', nothing: 'absent', parts: 'Chaque partie expliquée',
  how_exact: 'identique', how_typo: 'à une lettre près', how_contradicts: 'se contredisent', how_missing: 'd’un seul côté', 'how_birth-agrees': 'même date de naissance', 'how_birth-swapped': 'jour et mois inversés', 'how_birth-one-digit': 'date à un chiffre près', 'how_birth-contradicts': 'autre date de naissance', 'how_birth-year-agrees': 'même année de naissance', 'how_birth-near-year': 'année à un an près', 'how_birth-placeholder': 'date provisoire', 'how_country-agrees': 'même pays', 'how_country-differs': 'autre pays', how_reordered: 'dans un autre ordre', how_other: 'proche par le son ou l’orthographe',
  document: 'Par quel document', document_passport: 'Passeport', 'document_birth-certificate': 'Certificat de naissance', 'document_citizenship-card': 'Carte de citoyenneté', document_fingerprints: 'Empreintes digitales',
  confirm: 'C’est la personne inscrite', clear: 'C’est quelqu’un d’autre', clearHelp: 'Deux personnes différentes le disent, chacune par un document. Le voyageur reçoit alors un numéro de recours.', clearedBy: ({ by }) => `Écarté par ${by}`, youCleared: 'Vous l’avez dit. Il faut une seconde personne.', redress: ({ number }) => `Numéro de recours ${number}. Remettez-le au voyageur\u00a0: cette ligne ne lèvera plus d’alerte.`,
  decided: ({ by }) => `Décidée par ${by}.`, state_confirmed: 'La personne inscrite, confirmée.', state_cleared: 'Quelqu’un d’autre. Rien ne peut être fait.',
} satisfies Words<typeof en>
