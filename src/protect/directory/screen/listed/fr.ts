import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Chercher dans le répertoire',
  lead: ({ total }: { total: number }) => `${total}\u00a0${plural('fr', total, { one: 'service', other: 'services' })}, les nôtres et ceux de listes d’ailleurs. Des mots de tous les jours suffisent, en français ou en anglais.`,
  search: 'Ce qu’il faut, un nom ou une ville',
  hint: 'Par exemple\u00a0: endroit où dormir Thompson',
  find: 'Chercher',
  label: 'Services trouvés',
  start: 'Écrivez ce qu’il faut. Les fautes de frappe sont pardonnées.',
  none: 'Rien trouvé. Essayez moins de mots, ou d’autres.',
  notChecked: 'non vérifié par nous',
  checked: ({ day }: { day: string }) => `vérifié le ${day}`,
  from: ({ feed, day }: { feed: string; day: string }) => `De la liste «\u00a0${feed}\u00a0», lue le ${day}`,
  call: ({ phone }: { phone: string }) => `Appeler ${phone}`,
} satisfies Words<typeof en>
