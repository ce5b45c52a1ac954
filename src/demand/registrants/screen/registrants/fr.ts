import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'L’extrait', nav: 'Extrait', lead: 'Toutes les personnes dont l’ordonnance est en vigueur aujourd’hui. Il n’est lu qu’à l’intérieur du registre.', label: 'Personnes inscrites', empty: 'L’extrait est vide. Ajoutez une ligne.',
  addOne: 'Ajouter une ligne', cancel: 'Pas maintenant', name: 'Nom', aliases: 'Autres noms', addAlias: 'Ajouter un autre nom', alias: ({ n }) => `Autre nom ${n}`, birth: 'Date de naissance', country: 'Pays de naissance ou de citoyenneté (deux lettres)', childOffence: 'L’infraction visait un enfant', assessed: 'Le risque a été évalué', since: 'Ordonnance en vigueur depuis', until: 'Fin de l’ordonnance', send: 'Ajouter à l’extrait',
  line: ({ number, until }) => `${number} · ${until === null ? 'aucune fin fixée' : `jusqu’au ${until}`}`, notAssessed: 'non évalué', child: 'infraction visant un enfant',
} satisfies Words<typeof en>
