import { plural, type Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../../../investigations/screen/words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, title: 'Réseau', lead: ({ nodes, links, parts }) => `${plural('fr', nodes, { one: `${nodes} entité`, other: `${nodes} entités` })}, ${plural('fr', links, { one: `${links} lien`, other: `${links} liens` })}, ${plural('fr', parts, { one: 'une partie', other: `${parts} parties` })}.`,
  views: 'Vues du réseau', graph: 'Graphe', table: 'Tableau', empty: 'Aucun lien n’est encore écrit. Ajoutez d’abord des liens entre entités.', tooMany: ({ most }) => `Ce réseau compte plus de ${most} entités. Il n’est pas dessiné.`, says: ({ nodes, links }) => `Réseau de ${nodes} entités et ${links} liens. Les mêmes faits sont au tableau.`,
  nodeSays: ({ kind, name, links, key }) => `${kind}, ${name}, ${plural('fr', links, { one: `${links} lien`, other: `${links} liens` })}${key ? ', dans l’ensemble' : ''}`,
  weak: 'sources faibles seulement', column: 'Entité', kind: 'Genre', links: 'Liens', between: 'Entre les autres', cut: 'Tient des parties ensemble', yes: 'oui', no: 'non', protectedRow: 'non mesurée', tableNote: 'Des positions dans ce qui a été dit. Elles ne disent rien de la culpabilité et ne classent personne.',
  evidence: 'Ce qui en est dit', evidenceNone: 'Choisissez une entité pour lire les énoncés derrière ses liens.', more: 'Tout ce qui en est dit', linked: ({ who }) => `Avec ${who}`,
  positions: 'Qui, absent, le fragmenterait', positionsLead: 'Part des paires qui ne pourraient plus se joindre.', run: 'Calculer', again: 'Calculer de nouveau', noRun: 'Le calcul n’a pas encore été fait.', size: 'Absences', sizeOf: ({ n }) => plural('fr', n, { one: `${n} absence`, other: `${n} absences` }), best: 'Meilleur ensemble', luck: 'Au hasard', asGood: 'Aussi bons', verdict: 'Verdict',
  'verdict_stands-out': 'se démarque', 'verdict_no-clear-set': 'aucun ensemble clair', 'verdict_none-changes': 'rien ne change', noneChanges: 'Aucun retrait d’une seule personne n’y change rien.', nobody: 'Personne ne se démarque ici.', set: ({ size, names }) => `${size === 1 ? 'Une personne se démarque' : `${size} se démarquent`}\u00a0: ${names}.`,
  proved: 'Prouvé\u00a0: aucun autre ensemble ne fait mieux.', gap: ({ best, bound }) => `Non prouvé\u00a0: le meilleur trouvé vaut ${best}, et aucun ne peut dépasser ${bound}.`, notEvidence: 'Une analyse, ni une preuve ni un motif de mandat.', never: 'Les personnes marquées comme exploitées sont dans le réseau et jamais dans un ensemble.',
  data: ({ nodes, ties, statements, day, by }) => `Calculé${by ? ` par ${by}` : ''} le ${day}, à partir de ${nodes} entités, ${ties} liens et ${statements} énoncés.`, until: ({ day }) => `Il cesse d’être vrai le ${day}.`, expired: ({ day }) => `Ce résultat est expiré depuis le ${day}. Refaites le calcul avant de vous y appuyer.`, changed: 'Des énoncés ou des réunions ont changé depuis. C’est un résultat du passé.', of: 'Au moins',
  follow: 'Ce qui peut aider plutôt\u00a0: suivre l’argent, ou protéger d’abord les personnes qui s’y trouvent.',
} satisfies Words<typeof en>
