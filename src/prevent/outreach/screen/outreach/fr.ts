import { plural, type Words } from '../../../../platform/i18n/words.ts'
import { shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, title: 'Sensibilisation', lead: 'Qui a été rejoint, ce qui a changé, où personne n’est allé. Aucun participant n’est inscrit.', new: 'Prévoir ou inscrire une séance', sessions: 'Séances', none: 'Aucune séance encore. Prévoyez la première.',
  when: 'Quand', where: 'Où', who: 'Pour qui', what: 'Sujet', came: 'Venus', state: 'État', notCounted: 'non comptée\u00a0: l’hôte n’a pas accepté', late: 'attend un mot', more: 'Séances plus anciennes', newer: 'Les dernières',
  gaps: 'Personne n’y est allé', gapsLead: ({ never, of }) => `${never} de ${plural('fr', of, { one: `${of} petite communauté`, other: `${of} petites communautés` })} de votre province n’ont aucune visite connue.`, noGaps: 'Chaque communauté d’ici a été visitée.', all: 'Toutes les communautés', months: ({ months }) => `il y a ${months}\u00a0mois`, planned: ({ month }) => `prévue en ${month}`,
} satisfies Words<typeof en>
