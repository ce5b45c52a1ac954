import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  crumb: ({ agency, province }: { agency: string; province: string }) => `${agency} · ${province}`,
  lead: ({ day }: { day: string }) => `Vérifié en entier le ${day}. Où cela se trouve n’est pas montré ici.`,
  region: 'Région publiée\u00a0: un carré de 50\u00a0km',
  facts: 'Ce que l’on sait',
  fact: 'Fait', value: 'Tel que dit', when: 'Vérifié',
  yes: 'oui', no: 'non', unknown: 'inconnu', nothing: 'aucun',
  doubted: 'signalé comme faux',
  old: ({ day }: { day: string }) => `${day}, il y a trop longtemps`,
  source_told_us: 'dit par la maison', source_phoned: 'demandé par téléphone', source_imported: 'tiré d’une liste', source_visited: 'vu',
  stillRight: 'Toujours exact',
  wrong: 'Faux',
  stillRightDone: 'Gardé comme vérifié aujourd’hui.',
  call: ({ phone }: { phone: string }) => `Appeler ${phone}`,
  closes: ({ day }: { day: string }) => `Ferme après le ${day}. On n’y envoie plus personne.`,
  lastDay: 'Si vous accueillez', lastDayNote: 'Les personnes en route ou chez vous, et celles qui ont demandé, sont prévenues aussitôt.', closing_open: 'Ouvert tel qu’inscrit', closing_now: 'Fermé dès maintenant', closing_later: 'Ferme un autre jour', lastDayOn: 'Le dernier jour', keepLastDay: 'Prévenir tout le monde',
  views: 'À qui la porte fut montrée',
  noViews: 'Votre adresse n’a été montrée à personne.',
  seenBy: ({ who }: { who: string }) => `L’adresse a été montrée à ${who}`,
} satisfies Words<typeof en>
