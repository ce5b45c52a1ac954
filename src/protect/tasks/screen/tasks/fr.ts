import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Ce qui est à faire', nav: 'À faire', lead: 'Chaque chose a son jour et quelqu’un qui la fait. Après trois jours de retard, la supervision la voit aussi.',
  open: 'En cours', none: 'Il n’y a rien à faire.', due: ({ day }) => `pour le ${day}`, standing_later: 'plus tard', standing_soon: 'demain', standing_today: 'aujourd’hui', standing_late: 'en retard', standing_climbs: 'en retard, la supervision le voit', lead_does: 'qui dirige le dossier', moved: ({ n }) => plural('fr', n, { one: 'remis une fois', other: `remis ${n} fois` }),
  done: 'Fait', notNeeded: 'Plus nécessaire', week: 'Dans une semaine', ended: 'Dernièrement', noneEnded: 'Rien n’a encore été fait.', how_done: 'fait', 'how_not needed': 'plus nécessaire', endedBy: ({ who, day }) => `${who}, ${day}`,
  addTitle: 'Ajouter', what: 'Quoi', whatHelp: 'Ce qui est à faire pour elle, comme elle l’a demandé. Non ce qui lui est arrivé.', dueOn: 'D’ici quel jour', whose: 'Qui le fait', whose_lead: 'Qui dirige le dossier', whose_mine: 'Moi', add: 'Ajouter',
}
