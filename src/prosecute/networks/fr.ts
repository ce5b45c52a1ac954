import { plural, type Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'networks.too-small': 'Il y a trop peu à regarder\u00a0: quatre entités liées, dont une personne ou une organisation. Ajoutez d’abord des liens.',
  'networks.too-many': 'Ce réseau compte plus de 300 entités. Rien n’a été calculé. Travaillez sur une partie, dans sa propre enquête.',
  expired: 'Un résultat de réseau est expiré', expires: ({ days }) => (days === 0 ? 'Un résultat de réseau expire aujourd’hui' : `Un résultat de réseau expire dans ${plural('fr', days, { one: '1 jour', other: `${days} jours` })}`), again: 'Refaire',
  storyAnalysed: 'Le réseau a été analysé\u00a0: une analyse, pas une preuve.',
} satisfies Words<typeof en>
