import { plural, type Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'statistics.window': 'Une fenêtre est faite de mois entiers et terminés. Choisissez des premiers jours de mois.',
  'statistics.published': 'Cette publication est déjà parue. Relisez la liste.',
  'statistics.too-early': ({ day }) => `Cette publication paraît le ${day}, pas avant.`,
  freezeDay: ({ month }) => `Les données de ${month} ne sont pas encore figées`,
  freezeWhy: 'Une publication se fait de données figées le premier du mois',
  freezeAct: 'Figer',
  publishDay: 'Une publication est prête à paraître',
  publishWhy: 'Deuxième mardi du mois',
  publishAct: 'Voir et publier',
  figuresDay: ({ n }) => plural('fr', n, { one: 'Un chiffre attend votre oui ou votre non', other: `${n} chiffres attendent votre oui ou votre non` }),
  figuresWhy: 'Le silence est un non; aucun motif n’est demandé',
  figuresAct: 'Décider',
} satisfies Words<typeof en>
