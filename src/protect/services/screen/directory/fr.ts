import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Répertoire',
  lead: ({ count }: { count: number }) => `${count > 500 ? 'Plus de 500' : count}\u00a0${plural('fr', Math.min(count, 500), { one: 'service ouvert', other: 'services ouverts' })}. Aucune adresse n’y figure.`,
  search: 'Nom d’un service',
  find: 'Chercher',
  province: 'Province ou territoire',
  everywhere: 'Partout',
  label: 'Services',
  empty: 'Aucun service de ce nom ici. Essayez moins de lettres ou une autre province.',
  checked: ({ day }: { day: string }) => `vérifié le ${day}`,
  old: ({ day }: { day: string }) => `non vérifié depuis le ${day}`,
  closesToday: 'ferme aujourd’hui',
  kind_shelter: 'Refuge', 'kind_transition-house': 'Maison de transition', 'kind_safe-home': 'Chambres sûres', 'kind_second-stage': 'Deuxième étape', 'kind_hotel-rooms': 'Chambres d’hôtel', 'kind_youth-house': 'Maison des jeunes', 'kind_healing-house': 'Maison de guérison', kind_detox: 'Soins de sevrage', 'kind_drop-in': 'Halte de jour',
} satisfies Words<typeof en>
