import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Importer des dossiers', lead: 'Des dossiers que vous tenez dans un tableur, une ligne par dossier. Rien n’est écrit avant que vous ayez vu ce qui le serait.',
  step1: '1. Choisir le tableur', step2: '2. Dire ce qu’est chaque colonne', step3: '3. Voir ce qui se passerait', step4: '4. Importer',
  choose: 'Choisir un fichier', file: 'Tableur', limits: 'CSV ou .xlsx, jusqu’à 15\u00a0Mo et 20\u00a0000 lignes. Le fichier lui-même n’est pas gardé ici.',
  tooLarge: 'Ce fichier dépasse 15\u00a0Mo. Divisez-le et importez les parties une à une.', unreadable: 'Ce fichier n’a pu être lu. Choisissez-le de nouveau.',
  read: ({ rows, columns }) => `Lu\u00a0: ${rows} lignes, ${columns} colonnes.`, encoding: ({ encoding }) => `Écrit en ${encoding}.`, known: ({ n }) => `${n} colonnes comme votre organisme les avait choisies.`,
  system: 'D’où cela vient', systemHelp: 'Un nom court, le même chaque fois\u00a0: avec le numéro, il dit que deux lignes sont un même dossier.', order: 'Jours écrits en chiffres', 'order_day first': 'Le jour d’abord\u00a0: 31/12/1990', 'order_month first': 'Le mois d’abord\u00a0: 12/31/1990',
  column: 'Colonne', sample: 'Dans les premières lignes', field: 'Ce que c’est', leave: 'Laissée de côté', columns: 'Colonnes du fichier', keep: 'Garder ce choix pour mon organisme', kept: 'Gardé pour votre organisme.', noNumber: 'Choisissez la colonne qui porte le numéro du dossier.',
  try: 'Voir ce qui se passerait', trying: 'Lecture de chaque ligne', report: 'Ligne par ligne', row: 'Ligne', what: 'Quoi', why: 'Pourquoi, ou quels champs',
  tried_taken: ({ n }) => `${n} dossiers s’ouvriraient.`, tried_changed: ({ n }) => `${n} dossiers changeraient.`, tried_same: ({ n }) => `${n} lignes ne changent rien.`, tried_refused: ({ n }) => `${n} lignes seraient refusées.`,
  done_taken: ({ n }) => `${n} dossiers ont été ouverts.`, done_changed: ({ n }) => `${n} dossiers ont changé.`, done_same: ({ n }) => `${n} lignes n’ont rien changé.`, done_refused: ({ n }) => `${n} lignes ont été refusées.`,
  what_taken: 'nouveau', what_changed: 'changé', what_same: 'rien', what_refused: 'refusé', more: ({ n }) => `Et ${n} autres lignes.`, nothing: 'Chaque ligne est déjà ici telle qu’elle est dans le fichier.',
  empties: 'Une case vide ne change rien. Besoins et notes s’ajoutent, ne s’enlèvent jamais.',
  bring: 'Importer', bringing: ({ done, all }) => `${done} lignes sur ${all}. Gardez cette page ouverte.`, goOn: 'Continuer', cut: 'C’est arrêté. Ce qui est fait reste fait. Continuez où c’était.', finished: 'Terminé. Corrigez les lignes refusées dans le fichier et importez-le de nouveau\u00a0: le reste ne change rien.', another: 'Un autre fichier', cases: 'Voir les dossiers',
} satisfies Words<typeof en>
