import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  crumb: ({ number }) => `Personne inscrite ${number}`, lead: ({ birth }) => `Naissance\u00a0: ${birth}.`, names: 'Noms', order: 'L’ordonnance', since: ({ day }) => `En vigueur depuis le ${day}`, until: ({ day }) => `Prend fin le ${day}`, noEnd: 'Aucune fin fixée',
  child: 'L’infraction visait un enfant', assessed: 'Le risque a été évalué', notAssessed: 'Le risque n’a pas été évalué', redress: 'Voyageurs écartés pour cette ligne', noRedress: 'Personne n’a été écarté pour cette ligne.',
  notice: 'Un avis de voyage est arrivé', received: 'Reçu le', departs: 'Départ', daysAway: 'Jours d’absence', daysAwayHelp: 'Du départ au retour. Laissez vide si le retour n’est pas connu.', abroad: 'Le voyage est à l’étranger', destination: 'Destination', excuse: 'Motif donné pour le moment de l’avis', excuse_none: 'Aucun', 'excuse_family-emergency': 'Urgence familiale', excuse_other: 'Un autre motif', said: 'Dans ses mots', knew: 'Le jour où il a su pour le voyage', knewHelp: 'À demander dès qu’un motif est donné.', send: 'Écrire l’avis',
  end: 'L’ordonnance a pris fin', endOn: 'A pris fin le', endHelp: 'Dès ce jour, la ligne n’est dans aucun extrait. Noms, avis et vérifications sont ensuite effacés.', endSend: 'Y mettre fin',
} satisfies Words<typeof en>
