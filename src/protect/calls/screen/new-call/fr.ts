import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Prendre un appel',
  lead: 'Aucun dossier n’est ouvert avant son oui. Un brouillon n’est vu que de vous et s’efface après 24 heures.',
  take: 'Prendre un appel',
  drafts: 'Vos brouillons',
  none: 'Aucun brouillon n’attend. Un nouvel appel commence d’une seule touche.',
  began: ({ at }) => `Appel de ${at}`,
  until: ({ at }) => `Effacé ${at}.`,
  goOn: 'Continuer',
  open: 'Ouvert.',
  hungUp: 'La ligne s’est coupée. Personne ne rappelle sans qu’elle ait dit comment.',
  becameCase: 'Un dossier en est né.',
} satisfies Words<typeof en>
