import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'L’adresse',
  lead: 'Une maison confie son adresse à une seule personne, pour une arrivée. Regardez au moment voulu : chaque regard est compté et la maison est prévenue.',
  none: 'Aucune maison ne vous confie son adresse en ce moment.',
  until: ({ time }: { time: string }) => `Jusqu’à ${time}.`,
  show: 'Montrer l’adresse',
  keepIt: 'Ne la notez pas, ne l’envoyez pas, ne la laissez pas à l’écran.',
  left: ({ n }: { n: number }) => plural('fr', n, { one: 'Encore un regard aujourd’hui.', other: `Encore ${n} regards aujourd’hui.` }),
  noAddress: 'La maison garde son adresse pour elle. Téléphonez-lui, ou prenez le point de rencontre.',
  hide: 'La cacher',
} satisfies Words<typeof en>
