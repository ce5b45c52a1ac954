import { plural, type Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'plan.coverage': 'Plus d’organismes déclarent qu’il n’y en a de visés. Corrigez l’un des deux.',
  late: ({ n }) => plural('fr', n, { one: 'Un engagement est en retard', other: `${n} engagements sont en retard` }),
  lateWhy: 'Son jour est passé et rien ne le règle',
  lateAct: 'Lire',
} satisfies Words<typeof en>
