import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  nav: 'Charges', title: 'Charges de dossiers', lead: 'Qui porte quoi, par nom. Personne n’est classé : un dossier lourd compte pour deux.',
  colleagues: 'Collègues', none: 'Aucun collègue ne dirige de dossier.', handOver: 'Transmettre', left: 'est parti', carries: ({ files, load }) => plural('fr', files, { one: `${files} dossier, poids ${load}`, other: `${files} dossiers, poids ${load}` }),
  moves: 'Transmis ces 30 derniers jours', noMoves: 'Rien n’a été transmis.', moved: ({ from, files }) => plural('fr', files, { one: `${files} dossier de ${from}`, other: `${files} dossiers de ${from}` }), undo: 'Reprendre', undone: 'repris',
}
