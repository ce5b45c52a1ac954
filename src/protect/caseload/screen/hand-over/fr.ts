import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: ({ name }) => `Transmettre les dossiers de ${name}`, lead: ({ files, load }) => plural('fr', files, { one: `${files} dossier, poids ${load}. Choisissez qui le prend.`, other: `${files} dossiers, poids ${load}. Choisissez qui les prend : chacun va à qui porte le moins.` }),
  to: 'Qui les prend', nobody: 'Aucun collègue ne peut diriger un dossier.', colleague: ({ name, files, load }) => `${name} (${files}, poids ${load})`,
  files: 'Dossiers', none: 'Cette personne ne dirige aucun dossier vivant.', stays: 'Reste', heavy: 'lourd', light: 'léger', goesTo: ({ name }) => `va à ${name}`,
  send: 'Transmettre', told: 'Chaque personne est prévenue sur sa page, et consultée : elle peut dire qu’elle préfère quelqu’un d’autre. Vous pouvez reprendre le tout en un jour.',
  note: 'Ce que la suite doit savoir', noteHelp: 'Ceci figure dans chaque dossier. Ce dont elle a besoin et ce qui a été convenu, non ce qui lui est arrivé. Un tribunal peut le demander.', sendN: ({ n }) => plural('fr', n, { one: `Transmettre ${n} dossier`, other: `Transmettre ${n} dossiers` }),
}
