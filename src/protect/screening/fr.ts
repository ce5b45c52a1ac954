import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'screening.say-first': 'Ce qui doit être dit d’abord ne l’a pas été. Lisez-le-lui, marquez-le comme lu, puis commencez.',
  'screening.not-open': 'Ces questions ne sont pas ouvertes. Revenez à la liste pour commencer ou continuer.',
  'screening.not-on-list': 'Cette question n’est pas sur cette liste. Relisez la page.',
  story: 'Des questions ont été parcourues avec elle.',
  leftOpen: 'Des questions sont restées ouvertes. Demandez-lui si ses réponses restent',
  askHer: 'Lui demander',
} satisfies Words<typeof en>
