import type { Said } from '../../facts/sourced.ts'

const says = {
  'statistics.not-a-table': { en: 'This is not a table. See the example of this command.', fr: 'Ceci n’est pas un tableau. Voyez l’exemple de cette commande.' },
  'statistics.empty': { en: 'The table has no categories or no cells. Give at least one of each.', fr: 'Le tableau n’a aucune catégorie ou aucune cellule. Donnez-en au moins une.' },
  'statistics.count-missing': { en: 'A cell is missing, or there is one too many. Give one count for each combination of categories.', fr: 'Une cellule manque, ou il y en a une de trop. Donnez un compte pour chaque combinaison de catégories.' },
  'statistics.count-negative': { en: 'A count is below zero. Correct it.', fr: 'Un compte est inférieur à zéro. Corrigez-le.' },
  'statistics.count-not-whole': { en: 'A count is not a whole number. Correct it.', fr: 'Un compte n’est pas un nombre entier. Corrigez-le.' },
  'statistics.count-too-large': { en: 'A count is above one thousand million. Use a coarser unit.', fr: 'Un compte dépasse mille millions. Utilisez une unité plus grande.' },
  'statistics.totals-disagree': { en: 'This total is not the sum of its parts. Correct one of them.', fr: 'Ce total n’est pas la somme de ses parties. Corrigez l’un ou l’autre.' },
  'statistics.tables-disagree': { en: 'Two tables give this count two values. Correct one of them.', fr: 'Deux tableaux donnent deux valeurs à ce compte. Corrigez l’un d’eux.' },
  'statistics.label-empty': { en: 'A category has no name. Give it one.', fr: 'Une catégorie n’a pas de nom. Donnez-lui-en un.' },
  'statistics.label-repeated': { en: 'Two categories of one dimension have the same name. Rename one.', fr: 'Deux catégories d’une même dimension portent le même nom. Renommez-en une.' },
  'statistics.label-reserved': { en: 'The name “total” is kept for totals. Rename the category, or give the total in its own field.', fr: 'Le nom « total » est réservé aux totaux. Renommez la catégorie ou donnez le total dans son champ.' },
  'statistics.label-has-slash': { en: 'A category’s name has “/” in it, which parts row from column. Rename it.', fr: 'Le nom d’une catégorie contient « / », qui sépare la ligne de la colonne. Renommez-la.' },
  'statistics.group-unknown': { en: 'A group names a category that does not exist, or that is in another group. Correct it.', fr: 'Un groupe nomme une catégorie qui n’existe pas ou qui est dans un autre groupe. Corrigez-le.' },
  'statistics.name-unknown': { en: 'No cell has this name. Cells are named row/column.', fr: 'Aucune cellule ne porte ce nom. Les cellules se nomment ligne/colonne.' },
  'statistics.threshold': { en: 'The threshold is a whole number from 2 to one million.', fr: 'Le seuil est un nombre entier de 2 à un million.' },
  'statistics.too-large': { en: 'The table has more than 20,000 cells with its totals. Publish it in parts or by rounding.', fr: 'Le tableau a plus de 20 000 cellules, totaux compris. Publiez-le en parties ou arrondi.' },
  'statistics.mark-unknown': { en: 'A published value is neither a count, null, a range, a percentage nor a known mark (x, n.p., ..). Correct it.', fr: 'Une valeur publiée n’est ni un compte, ni null, ni un intervalle, ni un pourcentage, ni un signe connu (x, n.p., ..). Corrigez-la.' },
  'statistics.period': { en: 'A period is written 2025-01..2025-06 or 2025-01-01..2025-06-30; all releases have one, or none.', fr: 'Une période s’écrit 2025-01..2025-06 ou 2025-01-01..2025-06-30; toutes les publications en ont une, ou aucune.' },
  'statistics.contradiction': { en: 'The published figures contradict one another. Check the rounding rule and the totals.', fr: 'Les chiffres publiés se contredisent. Vérifiez la règle d’arrondi et les totaux.' },
} satisfies Record<string, Said>
export type TableCode = keyof typeof says

/** A table that cannot be worked with: a code for ever, the place, and what to do, in both languages. */
export class TableRefused extends Error {
  readonly code: TableCode
  readonly at: string | undefined
  readonly say: Said
  constructor(code: TableCode, at?: string) {
    super(code)
    this.code = code
    this.at = at
    this.say = says[code]
  }
}
