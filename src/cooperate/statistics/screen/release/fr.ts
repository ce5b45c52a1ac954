import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: ({ n }) => `Publication ${n}`, draft: 'Ébauche de publication', back: 'Revenir aux publications',
  lead: 'Ce qui sera imprimé\u00a0: les petits comptes et ce qui les trahirait sont retenus, le reste est arrondi à 5.', leadOut: 'Ce qui a été imprimé.',
  folded: ({ groups }) => `Fondu partout, car les intendants n’ont pas tous dit oui\u00a0: ${groups}.`, held: 'Retenu\u00a0: à côté d’une publication antérieure, ce tableau révélerait un petit compte.',
  publish: 'Publier', comes: ({ on }) => `Paraît le ${on}.`, done: ({ n }) => `La publication ${n} est parue.`, publicPage: 'Lire la page publique',
  withheldCells: ({ n }) => (n < 2 ? `${n} cellule retenue` : `${n} cellules retenues`), area: 'Province ou territoire',
  checkTitle: 'Vérifications', check: 'Refaire et attaquer', checking: 'En cours…', sameBytes: 'Refait à partir des données figées\u00a0: identique à l’octet.', otherBytes: 'Refait à partir des données figées\u00a0: différent.', sameSums: 'Les sommes du plan recomptées\u00a0: égales.', otherSums: 'Les sommes du plan recomptées\u00a0: différentes.', recovered: ({ n, releases }) => `Cellules qu’un lecteur de ${releases} publications peut retrouver\u00a0: ${n}.`,
} satisfies Words<typeof en>
