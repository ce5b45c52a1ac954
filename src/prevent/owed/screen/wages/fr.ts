import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as owed } from '../../fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...owed, title: 'Une semaine de salaire', short: 'Salaires', lead: 'Calculée avec la personne. Rien n’est gardé\u00a0: le journal dit qu’une semaine a été vérifiée, sans plus.', place: 'Lieu du travail', work: 'Règles spéciales', workHelp: 'Demandées selon la loi de l’endroit, jamais supposées.', choosePlace: 'Choisissez d’abord l’endroit.', empty: 'La somme paraît ici une fois la semaine calculée.',
  what: 'Quoi', section: 'Article', due: 'Dû', paid: 'Payé', owed: 'À payer', when: 'Peut être demandé', source: 'Source', publicPage: 'La même page sans connexion', answer: 'Ce que dit la loi',
} satisfies Words<typeof en>
