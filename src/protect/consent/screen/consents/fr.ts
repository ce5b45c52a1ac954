import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../../../cases/screen/words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, title: 'Ce qu’elle a accepté', lead: 'Chacun peut être repris aussitôt. Rien d’autre ne change.', none: 'Elle n’a encore rien accepté.',
  sentence: ({ to, agency, sections, purpose }) => `J’accepte que **${to === agency ? to : `${to}, ${agency}`}** voie ${sections}, pour **${purpose}**.`,
  until: ({ day }) => `jusqu’au ${day}`, takenBackOn: ({ day }) => `Repris le ${day}.`,
  give: 'Écrire ce qu’elle accepte', grantee: 'Qui peut voir', sections: 'Quelles parties', purpose: 'Pour quoi', untilField: 'Jusqu’au', untilHelp: 'Douze mois au plus.', languageField: 'Langue de l’explication, par son code', how: 'Comment elle l’a dit', spoken: 'à voix haute', written: 'par écrit', paper: 'sur papier, signé ailleurs', signedHere: 'signé ici', herself: 'sur sa propre page', interpreter: 'Un interprète a servi', givenOn: 'Jour où elle l’a donné', givenOnHelp: 'Aujourd’hui, si c’est vide.', witness: 'Témoin', witnessHelp: 'Une personne présente, autre que vous. Nécessaire pour un papier, un interprète, un jour passé ou un tuteur.', nobody: 'Personne', scan: 'Copie du papier', scanHelp: 'Ajoutez-la d’abord sous Papiers.', noScan: 'Pas de copie', interpreted: 'avec interprète', witnessed: ({ name }) => `témoin\u00a0: ${name}`, onDay: ({ day }) => `donné le ${day}`, explained: ({ language }) => `expliqué en ${language}`, capacity: 'Elle est', adult: 'adulte', minor: 'mineure et elle comprend', guardian: 'représentée par un tuteur', send: 'Elle accepte',
  police: 'Si elle partage avec des enquêteurs\u00a0: l’avocat de l’accusé peut le voir, et cela ne se reprend pas.',
} satisfies Words<typeof en>
