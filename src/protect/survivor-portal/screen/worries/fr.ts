import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  nav: 'Inquiétudes', title: 'Ce qui inquiète des personnes au sujet de leur dossier', lead: 'Chaque ligne vient de la page d’une personne. Elle dit quoi, où et quand; jamais qui, ni quel dossier.',
  empty: 'Personne n’a dit que quelque chose l’inquiète.', seen: 'Examiné', see: 'Je l’examine', none: 'aucune ligne du registre',
  line: ({ n }) => `ligne ${n} du registre`, soon: 'pas encore numérotée', by: ({ agency }) => `par un membre de ${agency}`, on: ({ day }) => `dit le ${day}`,
  about_opening: 'On a ouvert son dossier', about_helper: 'La façon dont on l’a traitée', about_refused: 'On lui a refusé quelque chose', about_shared: 'On a partagé ce qu’il ne fallait pas', about_other: 'Autre chose',
}
