import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Publications', lead: 'Figées le premier, parues le deuxième mardi. Un chiffre antérieur garde sa date.',
  none: 'Rien n’est encore figé.', freeze: 'Figer le mois dernier', frozen: ({ on }) => `données figées le ${on}`, window: ({ from, to }) => `${from} à ${to}`,
  release: ({ n }) => `Publication ${n}`, draft: 'Ébauche', out: ({ on }) => `parue le ${on}`, comes: ({ on }) => `paraît le ${on}`, ready: 'prête à paraître', waits: 'attend son jour', published: 'parue',
  held: ({ tables }) => `Retenu, car à côté d’une publication antérieure un petit compte serait révélé\u00a0: ${tables}`, read: 'Voir',
} satisfies Words<typeof en>
