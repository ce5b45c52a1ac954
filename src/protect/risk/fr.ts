import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'risk.judged': 'Pour juger autrement, dites pourquoi. Là où une chose est aiguë, le tout est aigu.',
  'risk.twice': 'La même chose y est deux fois. Gardez-en une.',
  again: 'Revoir à quel point les choses sont sûres', because_age: 'le dernier regard a plus de trente jours', because_house: 'sa maison a un dernier jour', because_return: 'elle est partie ou revenue', because_missed: 'un signe a manqué', look: 'Voir',
  unmoved: 'Un dossier est gardé par un autre organisme, qui n’apprend pas quand son dernier regard est ancien.', unmarked: 'Quelque chose a changé pour un regard, et il ne le dit pas.',
} satisfies Words<typeof en>
