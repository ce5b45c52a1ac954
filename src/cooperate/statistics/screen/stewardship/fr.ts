import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Chiffres sur votre peuple', short: 'Chiffres', lead: 'Un oui ou un non à chaque chiffre, avant sa parution. Aucun motif n’est demandé, et le silence est un non.',
  none: 'Aucune ébauche ne contient de chiffre sur votre peuple.', waiting: 'En attente de vous', decided: 'Décidé', noneWaiting: 'Rien ne vous attend.', noneDecided: 'Rien n’est encore décidé.',
  until: ({ day }) => `jusqu’au ${day}`, window: ({ from, to }) => `compte du ${from} au ${to}`, atLeast: ({ n }) => `${n} ou plus en tout`, fewer: 'moins de 10 en tout',
  yes: 'Oui, publier', no: 'Non', saidYes: 'paraît avec votre oui', saidNo: 'fondu partout', colon: '\u00a0: ', rule: 'Un seul non fond tous les chiffres du groupe, pour qu’aucun autre ne le trahisse. Vous ne voyez jamais de dossier ici.',
} satisfies Words<typeof en>
