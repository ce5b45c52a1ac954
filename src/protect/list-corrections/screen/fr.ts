import type { Words } from '../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  wrong: 'Quelque chose est faux', what: 'Ce qui est faux', what_closed: 'c’est fermé', what_phone: 'le téléphone', what_hours: 'les heures', what_who: 'qui est accueilli', what_offers: 'ce qui est offert', what_name: 'le nom', what_place: 'où c’est', what_other: 'autre chose',
  said: 'Ce qu’il en est', saidHelp: 'Du service seulement; rien de qui que ce soit qu’on a aidé.', tell: 'Prévenir l’équipe de la liste', told: 'Gardé pour l’équipe de la liste. L’entrée reste jusqu’à ce qu’elle la change.',
  title: 'Pour les équipes des listes', none: 'Rien n’a été trouvé faux.', by: ({ agency, day }) => `${agency}, ${day}`, sent: 'envoyé', take: 'Sortir ce qui n’est pas envoyé', taken: 'Sorti et marqué comme envoyé. Cela part d’ici quand la liste change l’entrée.',
} satisfies Words<typeof en>
