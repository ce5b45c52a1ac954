import type { Said } from '../../algorithms/facts/sourced.ts'

const reason = (en: string, fr: string): Said => ({ en, fr })

/** Why a row was not taken, and what to do. Reasons of one import only stand in its slice. */
export const reasons = {
  'needed': reason('This field is empty. Fill it in the file.', 'Ce champ est vide. Remplissez-le dans le fichier.'),
  'duplicate-number': reason('An earlier row has the same number. Only the first is taken.', 'Une ligne plus haut porte le même numéro. Seule la première est prise.'),
  'date-unreal': reason('This day does not exist. Correct it in the file.', 'Ce jour n’existe pas. Corrigez-le dans le fichier.'),
  'date-ambiguous': reason('Day or month first is not clear. Choose the order above.', 'On ne sait pas si le jour ou le mois vient d’abord. Choisissez l’ordre plus haut.'),
  'date-short-year': reason('The year has two figures. Write all four.', 'L’année n’a que deux chiffres. Écrivez-en quatre.'),
  'not-whole': reason('A whole number is needed here.', 'Il faut ici un nombre entier.'),
  'out-of-range': reason('This number is outside what the field takes.', 'Ce nombre dépasse ce que le champ accepte.'),
  'unknown-word': reason('This word is not in the list of the field. Use one that is.', 'Ce mot n’est pas dans la liste du champ. Employez-en un qui y est.'),
  'too-long': reason('This text is longer than the field takes.', 'Ce texte est plus long que ce que le champ accepte.'),
  'line-break': reason('This field takes one line. Remove the line break.', 'Ce champ tient sur une ligne. Enlevez le saut de ligne.'),
  'control-character': reason('A hidden control character is in this text. Remove it.', 'Un caractère de commande caché est dans ce texte. Enlevez-le.'),
  'too-many-cells': reason('This row has more cells than the heading. Look for a stray separator.', 'Cette ligne a plus de cases que l’en-tête. Cherchez un séparateur de trop.'),
  'not-yours': reason('This number is of a file that you may not change.', 'Ce numéro est celui d’un dossier que vous ne pouvez pas changer.'),
} as const satisfies Readonly<Record<string, Said>>
export type Reason = keyof typeof reasons
