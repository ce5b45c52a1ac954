import type { Words } from '../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'imports.empty': 'Ce fichier est vide. Enregistrez la feuille avec sa ligne d’en-tête et choisissez-la de nouveau.',
  'imports.unreadable': 'Ce fichier ne se lit pas comme un tableau. Enregistrez-le en CSV ou en .xlsx et choisissez-le de nouveau.',
  'imports.quote-open': 'Un guillemet de ce fichier n’est jamais fermé. Enregistrez-le de nouveau en CSV depuis le tableur.',
  'imports.old-excel': 'C’est un ancien fichier Excel ou un fichier à mot de passe. Enregistrez-le en .xlsx sans mot de passe.',
  'imports.too-large': 'Ce fichier est trop gros. Divisez-le et importez les parties une à une.',
  'imports.too-many-rows': 'Ce fichier compte plus de 20\u00a0000 lignes. Divisez-le et importez les parties une à une.',
  'imports.too-many-columns': 'Ce fichier compte plus de 100 colonnes. Enlevez celles qui sont inutiles.',
  'imports.no-number': 'Aucune colonne ne porte le numéro du dossier. Dites laquelle.',
} satisfies Words<typeof en>
